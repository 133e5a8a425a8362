using System.Buffers;
using System.Globalization;

namespace Archive.Markup.Bodies;

/// <summary>A web address in running text: where it begins after Japanese, and where it ends before it.</summary>
internal static class BareUrl
{
    private const string TrailingPunctuation = ".,;:!?'*_~([";
    private const string Marks = "*_~";
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    private static readonly SearchValues<char> Ends = SearchValues.Create(
        "\"<>`{}|\\^、。，．！？；：「」『』（）【】〔〕［］｛｝〈〉《》〘〙〚〛〖〗＜＞≪≫｢｣､｡〝〟＂＇…‥“”‘’｜～〜");

    /// <summary>
    /// How far an address reaches that the text begins with; 0 where it begins with none. Emphasis that closes behind it is none of it, though
    /// Japanese follows: <c>**https://example.org**は</c>.
    /// </summary>
    /// <param name="before">What stands right before it.</param>
    public static int LengthOf(ReadOnlySpan<char> text, char before)
    {
        var address = WebAddress.Begins(text) ? text[..End(text)].TrimEnd(TrailingPunctuation) : [];
        var from = 0;
        while (address[from..].IndexOfAny(Marks) is >= 0 and var found)
        {
            var mark = from + found;
            from = mark + address[mark..].IndexOfAnyExcept(address[mark]); // never none: no address ends with a mark
            if (!char.IsAscii(address[from]) && Closes(address[mark..from], before))
            {
                return address[..mark].TrimEnd(TrailingPunctuation).Length;
            }
        }

        return address.Length;
    }

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
                case var character when Ends.Contains(character) || IsUnseen(character):
                    return index;
            }
        }

        return text.Length;
    }

    /// <summary>Whether marks end emphasis before a letter of Japanese. <c>_</c> and a lone <c>~</c>, of which many addresses have some, never do.</summary>
    private static bool Closes(ReadOnlySpan<char> marks, char before) => marks[0] switch
    {
        '_' => before == '_',
        '~' => marks.Length > 1,
        _ => true,
    };

    /// <summary>Spaces, and what pasting brings along. The signs that join letters are part of words, in Persian addresses too.</summary>
    private static bool IsUnseen(char character) =>
        char.IsWhiteSpace(character)
        || (character is not (ZeroWidthNonJoiner or ZeroWidthJoiner) && char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control);
}
