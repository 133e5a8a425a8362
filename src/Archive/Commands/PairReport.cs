using Archive.Alignment;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What is said of the two editions of an article, by the commands that work on them.</summary>
internal sealed class PairReport(Report report, CommandOptions options)
{
    private const int UsualWidth = 100; // of lines that go into a file

    public int NoPair(string id, string? nearest) => report.FailWith(nearest is null
        ? new(
            $"`{id}` という、二つの言語がそろった記事はありません。",
            $"There is no article `{id}` in both languages.")
        : new(
            $"`{id}` という、二つの言語がそろった記事はありません。`{nearest}` のことでは？",
            $"There is no article `{id}` in both languages. Did you mean `{nearest}`?"));

    /// <summary>The pairs of two texts, side by side or one JSON object each.</summary>
    public void Aligned(AlignedPair pair)
    {
        if (options.Json)
        {
            foreach (var bead in pair.Text.Beads)
            {
                Report.Line(new { @event = "pair", first = Ids(pair.First, bead.First), second = Ids(pair.Second, bead.Second), confidence = Math.Round(bead.Confidence, 3), sure = bead.IsSure });
            }

            return;
        }

        var table = new PairTable(pair, Console.IsOutputRedirected ? UsualWidth : Console.WindowWidth);
        report.Say(table.Heading);
        foreach (var line in table.Lines)
        {
            Console.WriteLine(line);
        }
    }

    public int NothingToMark() => Marked(0, new("はっきりしない箇所はありません。印は要りません。", "Nothing here is unsure, so no marks are needed."));

    public int CannotMark(string file) => report.FailWith(new(
        $"`{file}` には自動では印を付けられません。箇条書きなどの形が崩れるためです。手で付けてください。",
        $"Marks cannot be set in `{file}` without changing how it is read (a list, most likely). Set them by hand."));

    public void Marking(Location at, string mark)
    {
        if (options.Json)
        {
            Report.Line(new { @event = "mark", file = at.Path, line = at.Line, mark });
        }
        else
        {
            Console.WriteLine($"{at.Path}({at.Line}): + {mark}");
        }
    }

    /// <summary>Names places of which only a person can tell what in them stands for what.</summary>
    public void Unclear(AlignedPair pair, IEnumerable<Bead> passages)
    {
        foreach (var passage in passages)
        {
            var (first, second) = (pair.PlaceOf(passage, ofFirst: true), pair.PlaceOf(passage, ofFirst: false));
            if (options.Json)
            {
                Report.Line(new { @event = "unclear", first = Ids(pair.First, passage.First), second = Ids(pair.Second, passage.Second) });
            }
            else
            {
                report.Say(new(
                    $"{first} から {passage.First.Count} 段落、{second} から {passage.Second.Count} 段落",
                    $"{first}: {EnglishCount.Of(passage.First.Count, "paragraph")}, {second}: {EnglishCount.Of(passage.Second.Count, "paragraph")}"));
            }
        }
    }

    public int LeftToPeople() => report.FailWith(new(
        "上の箇所は、段落の対応を人が決めてください（ここには印を書き込んでいません）。抜けているなら補い、わざとなら前の行に `<!-- =- -->` と書き、対応する段落の前にはどちらのファイルにも `<!-- =1 -->` のように同じ番号を書きます。",
        "The places above are for a person to decide, and no marks were set there. Add what is missing; write `<!-- =- -->` on the line before what is meant to stand alone, and the same number, as in `<!-- =1 -->`, before two paragraphs that belong together."));

    public int MarksSet(int marks) =>
        Marked(marks, new("上の印を書き込みました。推測なので、正しいか確かめてください。", "The marks above were written. They are guesses: look them over."));

    public int NoOriginal(string id) => report.FailWith(new(
        $"`{id}` のどちらが原文か分からないので、照合済みにできません。原文の言語を `original` か `source` に書いてください。",
        $"It is not known which text of `{id}` is the original, so nothing can be confirmed. Say it with `original` or `source`."));

    public int CannotConfirm(string file) => report.FailWith(new(
        $"`{file}` に書き加えられませんでした。先に、このファイルの問題を直してください。",
        $"`{file}` could not be added to. Correct the problems of this file first."));

    /// <param name="unclear">How many places were named in which it is not clear that the texts agree.</param>
    public int Confirmed(string file, string date, int paragraphs, int unclear)
    {
        report.Close(
            new { @event = "confirmed", file, date, paragraphs, unclear },
            new(
                $"{file} に、原文の {paragraphs} か所と {date} に照合したことを書きました。{(unclear == 0 ? "" : "ただし、上の箇所は段落の対応がはっきりしないままです。抜けがないか確かめてください。")}",
                $"{file} now says that it was compared with the {paragraphs} parts of its original on {date}.{(unclear == 0 ? "" : " But it is not clear that nothing is missing in the places above: look them over.")}"));
        return ExitCode.Done;
    }

    private int Marked(int marks, Wording words)
    {
        report.Close(new { @event = "marked", marks }, words);
        return ExitCode.Done;
    }

    private static IEnumerable<string> Ids(IReadOnlyList<Block> blocks, Stretch stretch) =>
        Enumerable.Range(stretch.Start, stretch.Count).Select(index => blocks[index].Id);
}
