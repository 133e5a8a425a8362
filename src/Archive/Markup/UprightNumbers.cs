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
        var slots = new MovedPlaces([.. text.Body.Slots.Select(slot => slot.Offset)]);
        var blocks = new MovedPlaces([.. text.Blocks.SelectMany(block => new[] { block.Html.Start.Value, block.Html.End.Value })]);
        for (var at = 0; at < source.Length;)
        {
            slots.Move(at, html.WrittenCount);
            blocks.Move(at, html.WrittenCount);
            var length = LengthOfPiece(source[at..]);
            var isShort = char.IsAsciiDigit((char)source[at]) && length <= MostDigits && StandsAlone(source, at, at + length);
            html.Write(isShort ? "<span class=\"tcy\">"u8 : []);
            html.Write(source.Slice(at, length));
            html.Write(isShort ? "</span>"u8 : []);
            at += length;
        }

        slots.Move(source.Length, html.WrittenCount);
        blocks.Move(source.Length, html.WrittenCount);
        return text with
        {
            Body = new(html.WrittenMemory, [.. text.Body.Slots.Select((slot, index) => slot with { Offset = slots[index] })]),
            Blocks = [.. text.Blocks.Select((block, index) => block with { Html = blocks[2 * index]..blocks[(2 * index) + 1] })],
        };
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

    /// <summary>Places in a body, in their order, and where each of them went.</summary>
    private sealed class MovedPlaces(IReadOnlyList<int> all)
    {
        private readonly List<int> _moved = new(all.Count);

        public int this[int index] => _moved[index];

        /// <summary>Those up to a place go where the place went.</summary>
        public void Move(int upTo, int now)
        {
            while (_moved.Count < all.Count && all[_moved.Count] <= upTo)
            {
                _moved.Add(now - (upTo - all[_moved.Count]));
            }
        }
    }
}
