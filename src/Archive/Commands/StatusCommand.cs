using Archive.Alignment;
using Archive.Building;
using Archive.Pipelines;

namespace Archive.Commands;

/// <summary>Shows how far the translations are: what the page of the same matter shows readers, and what is hidden from them besides.</summary>
internal sealed class StatusCommand(CommandOptions options)
{
    public int Run()
    {
        var report = new Report(options);
        var build = new Build(options.ForBuild(options.Drafts), Site.Pipelines, Site.PostPipelines);
        var site = build.Run();
        report.SpeaksFor(build.Settings);
        if (site is null)
        {
            return report.Fail(build.Problems.Sorted(), writes: false);
        }

        new StatusReport(report, options, build.Settings!.Languages).Say(
            ArticleStatus.All(site.Context.Library, site.Context.Pairs.All),
            site.Context.Library.Articles.Count(article => article.Withdrawn is not null));
        return build.Problems.HasErrors
            ? report.Refused(new(
                "エラーのある記事は数に入っていません。`archive check` で確かめてください。",
                "Articles with errors are not among these. See `archive check`."))
            : ExitCode.Done;
    }
}
