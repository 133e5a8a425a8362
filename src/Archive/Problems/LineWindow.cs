namespace Archive.Problems;

/// <summary>As much of a line around a place as a terminal shows without wrapping: a paragraph is one line here, and marks under a wrapped line point at nothing.</summary>
internal readonly record struct LineWindow(string Text, int Start, int Length)
{
    private const int Widest = 96;
    private const int WidestBefore = 32;
    private const int UnitsOfAColumn = 4; // at most: a line may have any number of characters that take no room
    private const string Cut = "…";

    /// <param name="start">Where the place begins, in UTF-16 units.</param>
    /// <param name="length">Of the place, in UTF-16 units.</param>
    public static LineWindow Of(string line, int start, int length)
    {
        start = Math.Min(start, line.Length);
        length = Math.Min(length, line.Length - start);
        if (line.Length <= Widest * UnitsOfAColumn && DisplayWidth.Of(line) <= Widest)
        {
            return new LineWindow(line, start, length);
        }

        var from = start;
        while (from > 0 && start - from < WidestBefore * UnitsOfAColumn && DisplayWidth.Of(line.AsSpan(from..start)) < WidestBefore)
        {
            from -= IsWithinPair(line, from - 1) ? 2 : 1;
        }

        var to = from;
        while (to < line.Length && to - from < Widest * UnitsOfAColumn && DisplayWidth.Of(line.AsSpan(from..to)) < Widest)
        {
            to += IsWithinPair(line, to + 1) ? 2 : 1;
        }

        var before = from > 0 ? Cut : "";
        return new LineWindow(before + line[from..to] + (to < line.Length ? Cut : ""), before.Length + start - from, Math.Min(length, to - start));
    }

    /// <summary>Whether a character is written in two units, and the second stands here.</summary>
    private static bool IsWithinPair(string line, int at) =>
        at > 0 && at < line.Length && char.IsSurrogatePair(line[at - 1], line[at]);
}
