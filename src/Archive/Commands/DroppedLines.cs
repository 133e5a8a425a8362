using System.Globalization;
using Archive.Importing.Recognising;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Which lines of a text an import left out, in one sentence.</summary>
internal static class DroppedLines
{
    public static IReadOnlyList<int> Of(ReadArticle article) => [.. article.Lines.Where(line => line.Role.IsDropped()).Select(line => line.Line.Number)];

    /// <summary>Null where every line was kept.</summary>
    public static Wording? Told(ReadArticle article)
    {
        var count = Of(article).Count;
        return count == 0 ? null : new Wording(
            $"記事のものではない {count} 行を捨てました：{string.Join("、", Ranges(article))}行目",
            $"{count} {(count == 1 ? "line" : "lines")} left out that {(count == 1 ? "is" : "are")} not the article's: {string.Join(", ", Ranges(article))}");
    }

    /// <summary>Blank lines between two that were dropped part nothing.</summary>
    private static List<string> Ranges(ReadArticle article)
    {
        var ranges = new List<(int First, int Last)>();
        var goesOn = false;
        foreach (var line in article.Lines.Where(line => line.Role != Role.Blank))
        {
            var number = line.Line.Number;
            if (line.Role.IsDropped() && goesOn)
            {
                ranges[^1] = (ranges[^1].First, number);
            }
            else if (line.Role.IsDropped())
            {
                ranges.Add((number, number));
            }

            goesOn = line.Role.IsDropped();
        }

        return [.. ranges.Select(range => Range(range.First, range.Last))];
    }

    private static string Range(int first, int last) =>
        first == last ? Number(first) : $"{Number(first)}–{Number(last)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
