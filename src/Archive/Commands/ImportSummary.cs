using Archive.Files;
using Archive.Importing;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What an import of several texts came to; of many, a file in the inbox tells it of each.</summary>
internal sealed class ImportSummary(Report report, CommandOptions options, ImportRequest request)
{
    private const int Several = 5;

    /// <summary>All that was named counts, what was not there too.</summary>
    public void Say(IReadOnlyList<ImportOutcome> outcomes, ImportSources sources)
    {
        var all = outcomes.Count + sources.Refused.Count;
        if (all < 2)
        {
            return;
        }

        var written = outcomes.Count(outcome => !outcome.Failed);
        var repeated = request.DropRepeated ? [] : RepeatedLines.In(outcomes.Select(outcome => outcome.Article).OfType<ReadArticle>());
        var summary = Words(all, written);
        if (all >= Several && !request.DryRun)
        {
            WholeFile.Write($"{sources.Inbox}/{ImportSources.ReportName}", Text(outcomes, sources.Refused, repeated, summary), replaces: true);
        }

        if (options.Json)
        {
            Report.Line(new { @event = "summary", imported = written, left = all - written, repeated });
            return;
        }

        foreach (var line in Proposed(repeated).Append(summary.In(report.Language)))
        {
            Console.WriteLine(line);
        }
    }

    private Wording Words(int all, int written) => request.DryRun
        ? new(
            $"{all} 件のうち {written} 件を取り込めます。取り込めないもの {all - written} 件。",
            $"{written} of {all} can be imported, {all - written} cannot.")
        : new(
            $"{all} 件のうち {written} 件を取り込みました。取り込めなかったもの {all - written} 件。",
            $"{written} of {all} imported, {all - written} could not be.");

    private IEnumerable<string> Proposed(IReadOnlyList<string> repeated) => repeated.Count == 0
        ? []
        : [
            new Wording("五つ以上の文章の同じ場所に、同じ行があります。記事の一部でなければ、`--drop-repeated` を付けて取り込むと捨てます：", "Five texts or more have the same line at the same place. If it is the site's and not the articles', `--drop-repeated` leaves it out:").In(report.Language),
            .. repeated.Select(line => $"    {line}"),
        ];

    private string Text(IEnumerable<ImportOutcome> outcomes, IEnumerable<Problem> refused, IReadOnlyList<string> repeated, Wording summary)
    {
        var lines = new List<string> { summary.In(report.Language), "" };
        foreach (var outcome in outcomes)
        {
            lines.Add(outcome.Failed ? $"{outcome.Source.Path}" : $"{outcome.Source.Path} → {string.Join(", ", outcome.Files.Select(file => file.Path))}");
            lines.AddRange(outcome.Problems.Select(Line));
            lines.AddRange((outcome.Draft?.Facts ?? []).Where(fact => fact.IsToBeChecked).Select(fact => $"    {fact.Field}: {fact.Value}{FrontMatterText.ToBeChecked}"));
        }

        lines.AddRange(refused.SelectMany(problem => new[] { problem.At.Path, Line(problem) }));
        return string.Join('\n', lines.Concat(Proposed(repeated).Prepend(""))) + "\n";
    }

    private string Line(Problem problem) => $"    {problem.At}: {problem.Says.In(report.Language)}";
}
