using System.Buffers;

namespace Archive.Markup;

/// <summary>Sets short numbers upright in the columns of a vertical text: no browser does so by itself.</summary>
/// <remarks>It goes over finished HTML, so that texts set from side to side pay nothing.</remarks>
internal static class UprightNumbers
{
    private const int MostDigits = 3;

    private static ReadOnlySpan<byte> Opening => "<span class=\"tcy\">"u8;

    private static ReadOnlySpan<byte> Closing => "</span>"u8;

    private static readonly SearchValues<byte> Ends = SearchValues.Create("<&0123456789"u8);

    public static EditionText In(EditionText text)
    {
        var body = text.Body.Pieces;
        var source = body.Html.Span;
        var html = new ArrayBufferWriter<byte>(source.Length + (source.Length / 8));
        var upright = new List<int>();
        for (var at = 0; at < source.Length;)
        {
            var length = LengthOfPiece(source[at..]);
            var isShort = char.IsAsciiDigit((char)source[at]) && length <= MostDigits && StandsAlone(source, at, at + length);
            html.Write(isShort ? Opening : []);
            html.Write(source.Slice(at, length));
            html.Write(isShort ? Closing : []);
            if (isShort)
            {
                upright.Add(at);
            }

            at += length;
        }

        return text with
        {
            Body = new(html.WrittenMemory, [.. body.Slots.Select(slot => slot with { Offset = Moved(slot.Offset, upright) })]),
            Blocks = [.. text.Blocks.Select(block => block with { Html = Moved(block.Html.Start.Value, upright)..Moved(block.Html.End.Value, upright) })],
        };
    }

    /// <summary>Where a place is now that the numbers before it are marked.</summary>
    /// <param name="upright">Where those numbers stood, in order.</param>
    private static int Moved(int offset, List<int> upright)
    {
        var index = upright.BinarySearch(offset);
        return offset + (index < 0 ? ~index : index) * (Opening.Length + Closing.Length);
    }

    /// <summary>Code whole, a tag, a character that is written as a number, a run of digits, or what stands between them.</summary>
    private static int LengthOfPiece(ReadOnlySpan<byte> html) => html[0] switch
    {
        (byte)'<' when html.StartsWith("<code"u8) => html.IndexOf("</code>"u8) + "</code>".Length,
        (byte)'<' => html.IndexOf((byte)'>') + 1,
        (byte)'&' => html.IndexOf((byte)';') + 1,
        >= (byte)'0' and <= (byte)'9' => LengthOr(html.IndexOfAnyExceptInRange((byte)'0', (byte)'9'), html),
        _ => LengthOr(html.IndexOfAny(Ends), html),
    };

    private static int LengthOr(int length, ReadOnlySpan<byte> html) => length < 0 ? html.Length : length;

    /// <summary>Among kanji, and no part of a word, a date in figures or a longer number.</summary>
    private static bool StandsAlone(ReadOnlySpan<byte> html, int start, int end) =>
        (start == 0 || html[start - 1] is >= 0x80 or (byte)'>' or (byte)' ' or (byte)'\n')
        && (end == html.Length || html[end] is >= 0x80 or (byte)'<' or (byte)' ' or (byte)'\n');
}
