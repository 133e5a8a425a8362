using Archive.Files;
using Archive.Importing;
using Archive.Importing.Recognising;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What an import says: of each text where it went and what to look at first, and of many the sum.</summary>
internal sealed class ImportReport(Report report, CommandOptions options, ImportRequest request)
{
    private const int Several = 5;
    private const int LookedAt = 3;

    public MessageLanguage Language => report.Language;

    public void Explain(ImportOutcome read)
    {
        if (read is not { Article: { } article, Draft: { } draft })
        {
            return;
        }

        if (options.Json)
        {
            Report.Line(Explanation.Json(read));
            return;
        }

        var explanation = new Explanation(Language);
        Console.WriteLine(read.Source.Path);
        foreach (var line in explanation.Lines(article).Append("").Concat(explanation.Fields(article, draft)).Append(""))
        {
            Console.WriteLine(line);
        }
    }

    public void Close(IReadOnlyList<ImportOutcome> outcomes, IReadOnlyList<NamesAdded> added, ImportSources sources)
    {
        foreach (var outcome in outcomes)
        {
            Tell(outcome);
        }

        foreach (var names in added)
        {
            Tell(names);
        }

        if (outcomes.Count > 1)
        {
            Sum(outcomes, sources);
        }
    }

    private void Sum(IReadOnlyList<ImportOutcome> outcomes, ImportSources sources)
    {
        var written = outcomes.Count(outcome => !outcome.Failed);
        var repeated = request.DropRepeated ? [] : RepeatedLines.In(outcomes.Select(outcome => outcome.Article).OfType<ReadArticle>());
        var summary = request.DryRun
            ? new Wording(
                $"{outcomes.Count} 件のうち {written} 件を取り込めます。取り込めないもの {outcomes.Count - written} 件。",
                $"{written} of {outcomes.Count} can be imported, {outcomes.Count - written} cannot.")
            : new Wording(
                $"{outcomes.Count} 件のうち {written} 件を取り込みました。取り込めなかったもの {outcomes.Count - written} 件。",
                $"{written} of {outcomes.Count} imported, {outcomes.Count - written} could not be.");
        if (outcomes.Count >= Several && !request.DryRun)
        {
            WholeFile.Write($"{sources.Inbox}/{ImportSources.ReportName}", Text(outcomes, repeated, summary), replaces: true);
        }

        if (options.Json)
        {
            Report.Line(new { @event = "summary", imported = written, left = outcomes.Count - written, repeated });
            return;
        }

        foreach (var line in Proposed(repeated).Append(summary.In(Language)))
        {
            Console.WriteLine(line);
        }
    }

    private void Tell(ImportOutcome outcome)
    {
        if (outcome.Failed)
        {
            return;
        }

        var files = outcome.Files.Select(file => $"{options.Input}/{file.Path}").ToList();
        if (options.Json)
        {
            Report.Line(new { @event = request.DryRun ? "planned" : "imported", file = outcome.Source.Path, written = files, look = LookAt(outcome) });
            return;
        }

        Console.WriteLine($"{outcome.Source.Path} → {string.Join(Language == MessageLanguage.Japanese ? "、" : ", ", files)}" + (request.DryRun ? new Wording("（書いていません）", " (not written)").In(Language) : ""));
        if (LookAt(outcome) is { Count: > 0 } look)
        {
            var words = look.Select(field => (Field: field, Words: FieldWords.Of(field))).ToList();
            Console.WriteLine("    " + new Wording(
                $"まず確かめる項目：{string.Join("、", words.Select(word => $"{word.Words.Japanese}（{word.Field}）"))}",
                $"look at these first: {string.Join(", ", words.Select(word => $"{word.Words.English} ({word.Field})"))}").In(Language));
        }

        if (request.DryRun && !request.Explain)
        {
            outcome.Files.ToList().ForEach(file => Console.WriteLine(file.Text));
        }
    }

    /// <summary>Which names a list has got, and of which of them the reading is missing.</summary>
    private void Tell(NamesAdded added)
    {
        if (options.Json)
        {
            Report.Line(new { @event = "named", file = added.Path, names = added.Names.Select(name => name.Name), unread = added.Names.Where(name => name.IsUnread).Select(name => name.Name) });
            return;
        }

        Console.WriteLine(new Wording(
            $"{added.Path} に名前を加えました：{string.Join("、", added.Names.Select(name => name.Name))}",
            $"{added.Path} has new names: {string.Join(", ", added.Names.Select(name => name.Name))}").In(Language));
        if (added.Names.Any(name => name.IsUnread))
        {
            Console.WriteLine("    " + new Wording("読みが分かれば、`# ?` の付いた行の `yomi: unknown` をその読みに書き換えてください。", "where you know how one is read, put it in place of `yomi: unknown`").In(Language));
        }
    }

    /// <summary>The three fields that are least sure: those that were guessed, those that are not known, then what was likely.</summary>
    private static List<string> LookAt(ImportOutcome outcome)
    {
        var draft = outcome.Draft!;
        var guessed = draft.Facts.Where(fact => fact.Sureness == Sureness.Guess).Select(fact => fact.Field);
        var unknown = new[] { FactFields.Date, draft.IsTranslation ? FactFields.Translator : FactFields.Title, draft.IsTranslation ? FactFields.SourceLanguage : FactFields.Title }
            .Where(field => draft.First(field) is null);
        var likely = draft.Facts.Where(fact => fact.Sureness == Sureness.Likely).Select(fact => fact.Field);
        return [.. guessed.Concat(unknown).Concat(likely).Distinct().Take(LookedAt)];
    }

    private IEnumerable<string> Proposed(IReadOnlyList<string> repeated) => repeated.Count == 0
        ? []
        : [
            new Wording("五つ以上の文章の同じ場所に、同じ行があります。記事の一部でなければ、`--drop-repeated` を付けて取り込むと捨てます：", "Five texts or more have the same line at the same place. If it is the site's and not the articles', `--drop-repeated` leaves it out:").In(Language),
            .. repeated.Select(line => $"    {line}"),
        ];

    private string Text(IEnumerable<ImportOutcome> outcomes, IReadOnlyList<string> repeated, Wording summary)
    {
        var lines = new List<string> { summary.In(Language), "" };
        foreach (var outcome in outcomes)
        {
            lines.Add(outcome.Failed ? $"{outcome.Source.Path}" : $"{outcome.Source.Path} → {string.Join(", ", outcome.Files.Select(file => file.Path))}");
            lines.AddRange(outcome.Problems.Select(problem => $"    {problem.At}: {problem.Says.In(Language)}"));
            lines.AddRange((outcome.Draft?.Facts ?? []).Where(fact => fact.Sureness == Sureness.Guess).Select(fact => $"    {fact.Field}: {fact.Value}  # ?"));
        }

        return string.Join('\n', lines.Concat(Proposed(repeated).Prepend(""))) + "\n";
    }

}
