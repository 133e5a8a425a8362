using System.Diagnostics;
using Archive.Building;
using Archive.Pipelines;

namespace Archive.Commands;

/// <summary>Does all that a build does but writing; warnings fail.</summary>
/// <param name="listsRaw">Whether it also says where the theme writes text as HTML.</param>
internal sealed class CheckCommand(CommandOptions options, bool listsRaw)
{
    public int Run()
    {
        var watch = Stopwatch.StartNew();
        var report = new Report(options with { Strict = true });
        var build = new Build(options.ForBuild(options.Drafts), Site.Pipelines, Site.PostPipelines);
        var site = build.Run();
        report.SpeaksFor(build.Settings);
        if (site is not null)
        {
            new AddressPromises(site, options.Input, build.Problems).Check(Manifest.Read(options.Output), options.Published);
            Rehearsal.Of(site, build.Problems);
            report.List(listsRaw ? site.Context.Theme.UsesOfRaw : []);
        }

        var problems = build.Problems.Sorted();
        return site is null || report.Fails(problems) ? report.Fail(problems, writes: false) : report.Checked(site, watch.Elapsed);
    }
}
