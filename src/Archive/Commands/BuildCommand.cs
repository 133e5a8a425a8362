using System.Diagnostics;
using Archive.Building;
using Archive.Pipelines;

namespace Archive.Commands;

/// <summary>Reads, links, renders and writes. With problems, the published site stays as it was.</summary>
internal sealed class BuildCommand(CommandOptions options)
{
    public int Run()
    {
        var watch = Stopwatch.StartNew();
        var report = new Report(options);
        if (OutputFolder.Check(options.Output, options.Input, options.Themes) is { } unsafeFolder)
        {
            report.SpeaksAsAsked();
            return report.Fail([unsafeFolder]);
        }

        var build = new Build(options.ForBuild(options.Drafts), Site.Pipelines, Site.PostPipelines);
        var site = build.Run();
        report.SpeaksFor(build.Settings);
        if (site is null)
        {
            return report.Fail(build.Problems.Sorted());
        }

        var output = new Output(options.Output, site.Renderer, build.Problems);
        new AddressPromises(site, options.Input, build.Problems).Check(output.Before, options.Published);
        if (report.Fails(build.Problems.Sorted()))
        {
            Rehearsal.Of(site, build.Problems); // nothing will be written, but one run tells all
            return report.Fail(build.Problems.Sorted());
        }

        var result = output.Write(site.Table.Pages);
        return result is null
            ? report.Fail(build.Problems.Sorted())
            : report.Done(build.Problems.Sorted(), site, result, watch.Elapsed);
    }
}
