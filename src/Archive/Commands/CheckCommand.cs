using System.Diagnostics;
using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Does all that a build does but writing; warnings fail.</summary>
/// <param name="listsRaw">Whether it also says where the theme writes text as HTML.</param>
internal sealed class CheckCommand(CommandOptions options, bool listsRaw)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public int Run() => DryBuild.Run(options with { Strict = true }, options.Drafts, Check);

    private int Check(BuiltSite site, ProblemList problems, Report report)
    {
        new AddressPromises(site, options.Input, problems).Check(Manifest.Read(options.Output), options.Published);
        Rehearsal.Of(site, problems);
        var says = new BuildReport(report, options);
        says.List(listsRaw ? site.Context.Theme.UsesOfRaw : []);
        var found = problems.Sorted();
        return report.Fails(found) ? report.Fail(found, writes: false) : says.Checked(site, _watch.Elapsed);
    }
}
