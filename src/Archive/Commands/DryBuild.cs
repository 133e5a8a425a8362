using Archive.Building;
using Archive.Pipelines;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>A build of which nothing is written, for commands that look at the site.</summary>
internal static class DryBuild
{
    /// <param name="look">What the command is there for: with the site, what is wrong with it so far, and the report of the run. Where there is no site, it has failed.</param>
    public static int Run(CommandOptions options, bool withDrafts, Func<BuiltSite, ProblemList, Report, int> look)
    {
        var report = new Report(options);
        var build = new Build(options.ForBuild(withDrafts), Site.Pipelines, Site.PostPipelines);
        var site = build.Run();
        report.SpeaksFor(build.Settings);
        return site is null ? report.Fail(build.Problems.Sorted(), writes: false) : look(site, build.Problems, report);
    }
}
