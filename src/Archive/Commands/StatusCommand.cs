using Archive.Alignment;
using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Shows how far the translations are: what the page of the same matter shows readers, and what is hidden from them besides.</summary>
internal sealed class StatusCommand(CommandOptions options)
{
    public int Run() => DryBuild.Run(options, options.Drafts, Tell);

    private int Tell(BuiltSite site, ProblemList problems, Report report)
    {
        var library = site.Context.Library;
        new StatusReport(report, options, library.Languages).Say(
            ArticleStatus.All(library, site.Context.Pairs.All),
            library.Articles.Count(article => article.Withdrawn is not null));
        return problems.HasErrors
            ? report.FailWith(new(
                "エラーのある記事は数に入っていません。`archive check` で確かめてください。",
                "Articles with errors are not among these. See `archive check`."))
            : ExitCode.Done;
    }
}
