using Archive.Importing;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What an import says: of each text where it went and what to look at first, and of many the sum.</summary>
internal sealed class ImportReport(Report report, CommandOptions options, ImportRequest request)
{
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

        new ImportSummary(report, options, request).Say(outcomes, sources);
    }

    /// <summary>Who answers by a pipe cannot be asked: he would not see the questions.</summary>
    public void AsksNobody() => report.Remark(
        new { @event = "unasked" },
        new("入力が端末ではないので、`--ask` を付けても何も尋ねません。", "Input is no terminal, so `--ask` asks nothing."));

    private void Tell(ImportOutcome outcome)
    {
        if (outcome.Failed)
        {
            return;
        }

        var files = outcome.Files.Select(file => $"{options.Input}/{file.Path}").ToList();
        if (options.Json)
        {
            Report.Line(new { @event = request.DryRun ? "planned" : "imported", file = outcome.Source.Path, written = files, look = outcome.Draft!.ToBeChecked, dropped = LeftOut.Of(outcome.Article!, outcome.Draft) });
            return;
        }

        Console.WriteLine($"{outcome.Source.Path} → {string.Join(Language == MessageLanguage.Japanese ? "、" : ", ", files)}" + (request.DryRun ? new Wording("（書いていません）", " (not written)").In(Language) : ""));
        foreach (var remark in Remarks(outcome.Article!, outcome.Draft!))
        {
            Console.WriteLine("    " + remark.In(Language));
        }

        if (request.DryRun && !request.Explain)
        {
            outcome.Files.ToList().ForEach(file => Console.WriteLine(file.Text));
        }
    }

    private IEnumerable<Wording> Remarks(ReadArticle article, Draft draft)
    {
        if (draft.ToBeChecked is { Count: > 0 } fields)
        {
            yield return new(
                $"確かめる項目（`# ?` の付いた行）：{string.Join("、", fields.Select(field => $"{FieldWords.Of(field).Japanese}（{field}）"))}",
                $"to be checked, marked `# ?`: {string.Join(", ", fields.Select(FieldWords.InEnglish))}");
        }

        if (draft.IsNamedAfterFile && request.Id is null)
        {
            yield return new(
                $"ID はファイルの名前から `{draft.Id}` としました。これが記事のアドレスになります。変えるなら、`--id` を付けて取り込むか、公開する前に、できたファイルの名前を変えてください。",
                $"the ID `{draft.Id}` is the name of your file, and becomes part of the article's address; to choose another, import with `--id`, or rename the new file before you publish");
        }

        if (DroppedLines.Told(article, draft) is { } dropped)
        {
            yield return dropped;
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

        if (added.Names.Where(name => name.IsIdMadeUp).Select(name => $"`{name.Id}`").ToList() is { Count: > 0 } ids)
        {
            Console.WriteLine("    " + new Wording(
                $"{string.Join("、", ids)} は、その名前のページのアドレスになります。変えるなら、公開する前の今のうちに（例：`sato-taro`）。もう一方の言語の名前は、同じ字の写しなので、分かれば直してください。",
                $"{string.Join(", ", ids)} will be the address of that name's page; change it now (to `sato-taro`, say) rather than once it is published. The name in the other language is only a copy: correct it if you can.").In(Language));
        }
    }
}
