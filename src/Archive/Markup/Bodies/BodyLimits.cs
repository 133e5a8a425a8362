using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>
/// Looks over a Markdown text before it is parsed, in one pass, and refuses what would keep the parser busy for minutes: its time grows with
/// the cube of the nesting and with the square of a paragraph's length, and nothing can stop it once it runs.
/// </summary>
internal static class BodyLimits
{
    private const int MostNested = 32;
    private const int LongestParagraph = 64 * 1024;
    private const int MostMarks = 8 * 1024;
    private const int MostFilledCells = 256 * 1024;

    /// <summary>The first thing that is too large; null where nothing is.</summary>
    public static Problem? Exceeded(SourceText source, int bodyStart)
    {
        var nesting = new NestingBound();
        var paragraph = new ParagraphBound(
            countsMarks: source.Text.Length - bodyStart > MostMarks,
            countsCells: source.Text.AsSpan(bodyStart).Contains('|'));
        var afterFence = false;
        for (var number = source.FirstLineFrom(bodyStart); number <= source.LineCount; number++)
        {
            var line = source.Line(number);
            var containers = LineContainers.Of(line, afterFence);
            afterFence |= containers.Fence;
            nesting.Add(containers);
            paragraph.Add(number, line, containers);
            if (nesting.Depth > MostNested)
            {
                return BodyProblems.TooDeep(At(source, number), MostNested);
            }

            if (Exceeded(source, paragraph) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>Of a plain text only its paragraphs can be too long.</summary>
    /// <param name="lines">How many lines of the source are one paragraph.</param>
    public static Problem? Exceeded(SourceText source, int first, int lines)
    {
        var last = first + lines - 1;
        var length = source.StartOf(last) + source.Line(last).Length - source.StartOf(first);
        return length > LongestParagraph ? BodyProblems.TooLongParagraph(At(source, first), LongestParagraph) : null;
    }

    private static Problem? Exceeded(SourceText source, ParagraphBound paragraph) =>
        paragraph.Length > LongestParagraph ? BodyProblems.TooLongParagraph(At(source, paragraph.FirstLine), LongestParagraph)
        : paragraph.Marks > MostMarks ? BodyProblems.TooManyMarks(At(source, paragraph.FirstLine), MostMarks)
        : paragraph.FilledCells > MostFilledCells ? BodyProblems.TooManyCells(At(source, paragraph.FirstLine))
        : null;

    private static Location At(SourceText source, int line) => source.At(source.StartOf(line), source.Line(line).Length);
}
