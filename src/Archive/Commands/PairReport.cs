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

        foreach (var line in new PairTable(pair, Console.IsOutputRedirected ? UsualWidth : Console.WindowWidth).Lines)
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

    public int MarksSet(int marks) =>
        Marked(marks, new("上の印を書き込みました。推測なので、正しいか確かめてください。", "The marks above were written. They are guesses: look them over."));

    public int NoOriginal(string id) => report.FailWith(new(
        $"`{id}` のどちらが原文か分からないので、照合済みにできません。原文の言語を `original` か `source` に書いてください。",
        $"It is not known which text of `{id}` is the original, so nothing can be confirmed. Say it with `original` or `source`."));

    public int CannotConfirm(string file) => report.FailWith(new(
        $"`{file}` に書き加えられませんでした。先に、このファイルの問題を直してください。",
        $"`{file}` could not be added to. Correct the problems of this file first."));

    public int Confirmed(string file, string date, int paragraphs)
    {
        report.Close(
            new { @event = "confirmed", file, date, paragraphs },
            new(
                $"{file} に、原文の {paragraphs} か所と {date} に照合したことを書きました。",
                $"{file} now says that it was compared with the {paragraphs} parts of its original on {date}."));
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
