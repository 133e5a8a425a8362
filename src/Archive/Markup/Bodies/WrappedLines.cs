using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>
/// Tells the lines of one paragraph that was wrapped by hand from paragraphs of a line each. Wrapped is what could not be longer: each line but
/// the last had no room for the first word of the next.
/// </summary>
internal static class WrappedLines
{
    private const int Fewest = 3;

    /// <summary>In columns: shorter lines are verses, names or addresses.</summary>
    private const int Narrowest = 40;

    private const int Widest = 80;

    private const int MostAsked = 60;

    /// <summary>What a hand leaves free, and what a line gives up so that the next begins with no full stop.</summary>
    private const int Slack = 6;

    /// <summary>How many lines, from a line that is not blank, make one paragraph: 1 where nothing was wrapped.</summary>
    public static int From(SourceText source, int first)
    {
        var margin = Margin(source, first);
        if (margin < Narrowest)
        {
            return 1;
        }

        var last = first;
        var sentences = 0;
        while (last < source.LineCount && IsFull(source.Line(last), source.Line(last + 1), margin))
        {
            sentences += last < first + MostAsked && EndsSentence(source.Line(last)) ? 1 : 0;
            last++;
            if (last - first == MostAsked && !IsWrapped(MostAsked, sentences))
            {
                return 1;
            }
        }

        var lines = last - first + 1;
        return lines >= Fewest && IsWrapped(Math.Min(lines - 1, MostAsked), sentences) ? lines : 1;
    }

    /// <param name="full">The lines that could not be longer. Only the first are asked: else each line of a long list of sentences would ask all behind it.</param>
    private static bool IsWrapped(int full, int sentences) => sentences * 2 < full;

    /// <summary>The column at which the lines that stand together were wrapped, as far as they tell; 0 where they tell nothing.</summary>
    private static int Margin(SourceText source, int first)
    {
        var margin = 0;
        var end = Math.Min(source.LineCount, first + MostAsked);
        for (var line = first; line <= end && Continues(source.Line(line)); line++)
        {
            if (WidthOf(source.Line(line)) is var width && width > Widest)
            {
                return line - first < Fewest ? 0 : margin;
            }

            margin = Math.Max(margin, width);
        }

        return margin;
    }

    /// <summary>A line of more characters than columns is too wide without being measured.</summary>
    private static int WidthOf(ReadOnlySpan<char> line) => line.Length > Widest ? int.MaxValue : DisplayWidth.Of(line.TrimEnd());

    /// <summary>Whether a line may go on with what stands before it.</summary>
    private static bool Continues(ReadOnlySpan<char> line) => !line.IsWhiteSpace() && LineMark.On(line) is null;

    private static bool IsFull(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int margin) =>
        Continues(next) && WidthOf(line) is var width && width <= margin && width + FirstWord(next.Trim()) + Slack > margin;

    /// <summary>The columns of what would have had to fit: a word with the space before it, or one wide character.</summary>
    private static int FirstWord(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && !char.IsWhiteSpace(line[length]) && line[length] < '\u2E80')
        {
            length++;
        }

        return length == 0 ? 2 : DisplayWidth.Of(line[..length]) + 1;
    }

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd().TrimEnd("」』）)】”’\"'");
        return line is [.., '。' or '！' or '？' or '．' or '.' or '!' or '?'];
    }
}
