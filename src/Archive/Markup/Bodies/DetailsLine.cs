namespace Archive.Markup.Bodies;

/// <summary><c>&lt;details&gt;</c>, <c>&lt;summary&gt;…&lt;/summary&gt;</c> or both, or <c>&lt;/details&gt;</c>, alone on a line and without attributes.</summary>
/// <param name="Summary">Where its words stand in the line; null where it has none.</param>
internal readonly record struct DetailsLine(bool Opens, bool Closes, Range? Summary)
{
    private const string Opening = "<details>";
    private const string Closing = "</details>";
    private const string BeforeSummary = "<summary>";
    private const string BehindSummary = "</summary>";

    /// <summary>Null where the line is something else.</summary>
    public static DetailsLine? Of(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd().Length;
        line = line[..end];
        if (line.Equals(Closing, StringComparison.OrdinalIgnoreCase))
        {
            return new(Opens: false, Closes: true, Summary: null);
        }

        var opens = line.StartsWith(Opening, StringComparison.OrdinalIgnoreCase);
        var start = opens ? Opening.Length : 0;
        start += line[start..].Length - line[start..].TrimStart().Length;
        if (opens && start == end)
        {
            return new(Opens: true, Closes: false, Summary: null);
        }

        return SummaryIn(line[start..]) ? new(opens, Closes: false, (start + BeforeSummary.Length)..(end - BehindSummary.Length)) : null;
    }

    private static bool SummaryIn(ReadOnlySpan<char> text) =>
        text.StartsWith(BeforeSummary, StringComparison.OrdinalIgnoreCase) && text.EndsWith(BehindSummary, StringComparison.OrdinalIgnoreCase)
        && !text[BeforeSummary.Length..^BehindSummary.Length].IsWhiteSpace();
}
