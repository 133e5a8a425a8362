using System.Buffers;

namespace Archive.Markup;

/// <summary>Sets short numbers upright in the columns of a vertical text: no browser does so by itself.</summary>
/// <remarks>It goes over finished HTML, so that texts set from side to side pay nothing.</remarks>
internal static class UprightNumbers
{
    private const int MostDigits = 3;

    private static readonly SearchValues<byte> Ends = SearchValues.Create("<&0123456789"u8);

    public static EditionText In(EditionText text)
    {
        var source = text.Body.Html.Span;
        var html = new ArrayBufferWriter<byte>(source.Length + (source.Length / 8));
        List<int> slots = [.. text.Body.Slots.Select(slot => slot.Offset)];
        List<int> edges = [.. text.Blocks.SelectMany(block => (int[])[block.Html.Start.Value, block.Html.End.Value])];
        var (movedSlots, movedEdges) = (new List<int>(slots.Count), new List<int>(edges.Count));
        for (var at = 0; at < source.Length;)
        {
            Move(slots, movedSlots, at, html.WrittenCount);
            Move(edges, movedEdges, at, html.WrittenCount);
            var length = LengthOfPiece(source[at..]);
            var isShort = char.IsAsciiDigit((char)source[at]) && length <= MostDigits && StandsAlone(source, at, at + length);
            html.Write(isShort ? "<span class=\"tcy\">"u8 : []);
            html.Write(source.Slice(at, length));
            html.Write(isShort ? "</span>"u8 : []);
            at += length;
        }

        Move(slots, movedSlots, source.Length, html.WrittenCount);
        Move(edges, movedEdges, source.Length, html.WrittenCount);
        return text with
        {
            Body = new Body(html.WrittenMemory, [.. text.Body.Slots.Zip(movedSlots, (slot, offset) => slot with { Offset = offset })]),
            Blocks = [.. text.Blocks.Select((block, index) => block with { Html = movedEdges[index * 2]..movedEdges[(index * 2) + 1] })],
        };
    }

    /// <summary>Places up to one go where that went.</summary>
    private static void Move(List<int> all, List<int> moved, int upTo, int now)
    {
        while (moved.Count < all.Count && all[moved.Count] is var place && place <= upTo)
        {
            moved.Add(now - (upTo - place));
        }
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
