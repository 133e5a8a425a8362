using System.Buffers;

namespace Archive.Markup;

/// <summary>Sets short numbers upright in the columns of a vertical text: no browser does so by itself.</summary>
/// <remarks>It goes over finished HTML, so that texts set from side to side pay nothing.</remarks>
internal static class UprightNumbers
{
    private const int MostDigits = 3;

    private static readonly SearchValues<byte> Ends = SearchValues.Create("<&0123456789"u8);

    public static Body In(Body body)
    {
        var pieces = body.Pieces;
        var source = pieces.Html.Span;
        var html = new ArrayBufferWriter<byte>(source.Length + (source.Length / 8));
        var slots = new List<Slot>(pieces.Slots.Count);
        for (var at = 0; at < source.Length;)
        {
            MoveSlots(pieces.Slots, slots, at, html.WrittenCount);
            var length = LengthOfPiece(source[at..]);
            var isShort = char.IsAsciiDigit((char)source[at]) && length <= MostDigits && StandsAlone(source, at, at + length);
            html.Write(isShort ? "<span class=\"tcy\">"u8 : []);
            html.Write(source.Slice(at, length));
            html.Write(isShort ? "</span>"u8 : []);
            at += length;
        }

        MoveSlots(pieces.Slots, slots, source.Length, html.WrittenCount);
        return new(html.WrittenMemory, slots);
    }

    /// <summary>Those up to a place go where the place went.</summary>
    private static void MoveSlots(IReadOnlyList<Slot> all, List<Slot> moved, int upTo, int now)
    {
        while (moved.Count < all.Count && all[moved.Count] is var slot && slot.Offset <= upTo)
        {
            moved.Add(slot with { Offset = now - (upTo - slot.Offset) });
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
