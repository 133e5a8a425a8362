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
        var (length, isHidden) = (0, false);
        for (var at = 0; at < html.Length;)
        {
            var taken = LengthOfWords(html[at..]);
            if (taken > 0)
            {
                html.Slice(at, taken).CopyTo(html[length..]);
                length += isHidden ? 0 : taken;
            }
            else if (html[at] == '<')
            {
                isHidden = Hides(html[at..]);
                taken = LengthOfTag(html[at..]);
            }
            else
            {
                (html[length], taken) = Referred(html[at..]);
                length += isHidden ? 0 : 1;
            }

            at += taken;
        }

        return html[..length];
    }

    /// <summary>How many characters stand before the first that is no word of the text, or stands for another.</summary>
    private static int LengthOfWords(ReadOnlySpan<char> html) => html.IndexOfAny('<', '&') is >= 0 and var length ? length : html.Length;

    /// <summary>Whether what follows a tag is no word of the text: a reading, or the number of a note. Neither has an element in it but a link.</summary>
    private static bool Hides(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<rt", StringComparison.Ordinal) || tag.StartsWith("<rp", StringComparison.Ordinal)
        || tag.StartsWith("<a href=\"#fn", StringComparison.Ordinal);

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
