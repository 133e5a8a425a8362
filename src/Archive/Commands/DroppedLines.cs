using System.Globalization;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Which lines of a text an import left out, in one sentence.</summary>
internal static class DroppedLines
{
    /// <summary>Null where every line was kept.</summary>
    public static Wording? Told(ReadArticle article, Draft draft)
    {
        var numbers = LeftOut.Of(article, draft);
        var (count, ranges) = (numbers.Count, Ranges(article, [.. numbers]));
        return count == 0 ? null : new Wording(
            $"本文にも項目にも入れなかった行が {count} 行あります：{string.Join("、", ranges)}行目",
            $"{count} {(count == 1 ? "line" : "lines")} went into neither the text nor a field: {string.Join(", ", ranges)}");
    }

    /// <summary>Blank lines between two that were left out part nothing.</summary>
    private static List<string> Ranges(ReadArticle article, HashSet<int> leftOut)
    {
        var ranges = new List<(int First, int Last)>();
        var goesOn = false;
        foreach (var line in article.Lines.Where(line => line.Role != Role.Blank))
        {
            var number = line.Line.Number;
            var isLeftOut = leftOut.Contains(number);
            if (isLeftOut && goesOn)
            {
                ranges[^1] = (ranges[^1].First, number);
            }
            else if (isLeftOut)
            {
                ranges.Add((number, number));
            }

            goesOn = isLeftOut;
        }

        return [.. ranges.Select(range => Range(range.First, range.Last))];
    }

    private static string Range(int first, int last) =>
        first == last ? Number(first) : $"{Number(first)}–{Number(last)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
