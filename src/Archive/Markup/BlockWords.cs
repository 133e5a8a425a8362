using System.Buffers;
using System.Text;

namespace Archive.Markup;

/// <summary>The words of a block, read back from the body: without markup, readings and the marks of notes.</summary>
/// <remarks>No reader of HTML: what we wrote there ourselves has no tag and no character reference that we do not know.</remarks>
internal static class BlockWords
{
    private static readonly CharacterReference[] References = [new("&amp;", '&'), new("&lt;", '<'), new("&gt;", '>'), new("&quot;", '"'), new("&#39;", '\'')];

    public static string Of(BodyPieces body, Block block) => Of(body.Html.Span[block.Html]);

    public static string Of(ReadOnlySpan<byte> html) => Of(html, static words => words.ToString());

    /// <param name="read">Is given words that stand only as long as it runs.</param>
    public static T Of<T>(ReadOnlySpan<byte> html, Func<ReadOnlySpan<char>, T> read)
    {
        var room = ArrayPool<char>.Shared.Rent(html.Length);
        var words = Bare(room.AsSpan(0, Encoding.UTF8.GetChars(html, room)));
        var result = read(words);
        ArrayPool<char>.Shared.Return(room);
        return result;
    }

    /// <summary>Takes the markup out of a text, in its place.</summary>
    private static ReadOnlySpan<char> Bare(Span<char> html)
    {
        var length = 0;
        ReadOnlySpan<char> hiddenUpTo = [];
        for (var at = 0; at < html.Length;)
        {
            var taken = LengthOfWords(html[at..]);
            if (taken > 0)
            {
                html.Slice(at, taken).CopyTo(html[length..]);
                length += hiddenUpTo.IsEmpty ? taken : 0;
            }
            else if (html[at] == '<')
            {
                hiddenUpTo = hiddenUpTo.IsEmpty ? HiddenBehind(html[at..]) : html[at..].StartsWith(hiddenUpTo, StringComparison.Ordinal) ? [] : hiddenUpTo;
                taken = LengthOfTag(html[at..]);
            }
            else
            {
                (html[length], taken) = Referred(html[at..]);
                length += hiddenUpTo.IsEmpty ? 1 : 0;
            }

            at += taken;
        }

        return html[..length];
    }

    /// <summary>How many characters stand before the first that is no word of the text, or stands for another.</summary>
    private static int LengthOfWords(ReadOnlySpan<char> html) => html.IndexOfAny('<', '&') is >= 0 and var length ? length : html.Length;

    /// <summary>Where ends what is no word of the text, if that begins with a tag: a reading, or the number of a note. Empty where it does not.</summary>
    private static ReadOnlySpan<char> HiddenBehind(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<rt", StringComparison.Ordinal) ? "</rt>"
        : tag.StartsWith("<rp", StringComparison.Ordinal) ? "</rp>"
        : tag.StartsWith("<a href=\"#fn", StringComparison.Ordinal) ? "</a>"
        : [];

    private static int LengthOfTag(ReadOnlySpan<char> html)
    {
        var length = 1;
        while (html[length - 1] != '>')
        {
            length++;
        }

        return length;
    }

    private static (char Character, int Taken) Referred(ReadOnlySpan<char> html)
    {
        foreach (var reference in References)
        {
            if (html.StartsWith(reference.Written, StringComparison.Ordinal))
            {
                return (reference.Character, reference.Written.Length);
            }
        }

        return ('&', 1);
    }

    private sealed record CharacterReference(string Written, char Character);
}
