using System.Buffers;

namespace Archive.Markup.Bodies;

/// <summary>A web address in running text: where it begins after Japanese, and where it ends before it.</summary>
internal static class BareUrl
{
    private const string TrailingPunctuation = ".,;:!?'*_~([";

    private static readonly SearchValues<char> Ends = SearchValues.Create(
        " \t\n\"<>`{}|\\^\u00A0\u3000、。，．！？；：「」『』（）【】〔〕［］｛｝〈〉《》〘〙〚〛…‥“”‘’｜～〜");

    /// <summary>How far an address reaches that the text begins with; 0 where it begins with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text) =>
        WebAddress.Begins(text) ? text[..End(text)].TrimEnd(TrailingPunctuation).Length : 0;

    /// <summary>Where the address begins whose colon this is, or -1; it may follow a kanji, but no Latin letter.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int colon)
    {
        var before = text[..colon];
        var start = before.EndsWith("https", StringComparison.Ordinal) ? colon - 5
            : before.EndsWith("http", StringComparison.Ordinal) ? colon - 4
            : -1;
        return start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) ? -1 : start;
    }

    /// <summary>An address keeps the brackets it opened: <c>/wiki/River_(novel)</c>, but <c>(see https://example.org)</c>.</summary>
    private static int End(ReadOnlySpan<char> text)
    {
        var open = 0;
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '(' or '[':
                    open++;
                    break;
                case ')' or ']' when --open < 0:
                    return index;
                case '*' or '_' or '~' when IsMark(text[index..]):
                    return index;
                case var character when Ends.Contains(character):
                    return index;
            }
        }

        return text.Length;
    }

    /// <summary>Emphasis that closes behind an address is none of it, though Japanese follows: <c>**https://example.org**は</c>.</summary>
    private static bool IsMark(ReadOnlySpan<char> text)
    {
        var run = text.IndexOfAnyExcept(text[0]);
        return run < 0 || !char.IsAscii(text[run]);
    }
}
