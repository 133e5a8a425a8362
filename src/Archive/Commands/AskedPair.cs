using Archive.Articles;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>The article that the command line names, for commands that work on its two editions.</summary>
internal static class AskedPair
{
    public static int Run(CommandOptions options, string id, Func<EditionPair, PairReport, int> run) => DryBuild.Run(options, withDrafts: true, (site, _, report) =>
    {
        var pairReport = new PairReport(report, options);
        var pairs = site.Context.Pairs;
        return pairs.Of(id) is { } asked
            ? run(asked.Editions, pairReport)
            : pairReport.NoPair(id, Nearest.To(id, pairs.All.Select(pair => pair.Editions.Id)));
    });

    /// <summary>What would be read of an edition's file once it is changed; null where its text would not be read as before.</summary>
    public static Edition? Reread(Edition edition, EditedFile file)
    {
        var problems = new ProblemList();
        var name = EditionName.Read(edition.File, edition.Start, [edition.Language], problems);
        var text = new SourceText(edition.Start.Path, file.Text.TrimStart('\uFEFF'));
        return name is not null && EditionReader.Read(name, edition.File, text, problems) is { } read && !problems.HasErrors && AreSame(read, edition) ? read : null;
    }

    private static bool AreSame(Edition one, Edition other) =>
        one.Text.Blocks.Select(block => block.Id).SequenceEqual(other.Text.Blocks.Select(block => block.Id), StringComparer.Ordinal);
}
