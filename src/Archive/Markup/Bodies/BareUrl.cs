using System.Buffers;

namespace Archive.Markup.Bodies;

/// <summary>A web address in running text: where it begins after Japanese, and where it ends before it.</summary>
internal static class BareUrl
{
    private const string TrailingPunctuation = ".,;:!?'*_~([";
    private const int Longest = 4096;

    private static readonly SearchValues<char> Ends = SearchValues.Create(
        " \t\n\"<>`{}|\\^\u00A0\u3000、。，．！？；：「」『』（）【】〔〕［］｛｝〈〉《》〘〙〚〛…‥“”‘’｜～〜");

    /// <summary>How far an address reaches that the text begins with; 0 where it begins with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (!WebAddress.Begins(text))
        {
            return 0;
        }

        text = text[..Math.Min(text.Length, Longest)];
        var end = text.IndexOfAny(Ends);
        var address = Unmarked(Balanced(end < 0 ? text : text[..end])).TrimEnd(TrailingPunctuation);
        return WebAddress.Begins(address) ? address.Length : 0;
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
    private static ReadOnlySpan<char> Balanced(ReadOnlySpan<char> address)
    {
        var open = 0;
        for (var index = 0; index < address.Length; index++)
        {
            open += address[index] switch
            {
                '(' or '[' => 1,
                ')' or ']' => -1,
                _ => 0,
            };
            if (open < 0)
            {
                return address[..index];
            }
        }

        return address;
    }

    /// <summary>Emphasis that closes behind an address is none of it, though Japanese follows: <c>**https://example.org**は</c>.</summary>
    private static ReadOnlySpan<char> Unmarked(ReadOnlySpan<char> address)
    {
        for (var index = 0; index < address.Length; index++)
        {
            if (address[index] is not ('*' or '_' or '~'))
            {
                continue;
            }

            var run = address[index..].IndexOfAnyExcept(address[index]);
            if (run < 0 || !char.IsAscii(address[index + run]))
            {
                return address[..index];
            }

            index += run - 1;
        }

        return address;
    }
}
