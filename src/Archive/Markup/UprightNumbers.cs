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
        var body = text.Body.Pieces;
        var source = body.Html.Span;
        var blocks = text.Blocks;
        var html = new ArrayBufferWriter<byte>(source.Length + (source.Length / 8));
        var slots = new MovedPlaces([.. body.Slots.Select(slot => slot.Offset)]);
        var starts = new MovedPlaces([.. blocks.Select(block => block.Html.Start.Value)]);
        var ends = new MovedPlaces([.. blocks.Select(block => block.Html.End.Value)]);
        for (var at = 0; at < source.Length;)
        {
            Pass(at, html.WrittenCount);
            at += Write(source, at, html);
        }

        Pass(source.Length, html.WrittenCount);
        return text with
        {
            Body = new(html.WrittenMemory, [.. body.Slots.Select((slot, index) => slot with { Offset = slots.Now[index] })]),
            Blocks = [.. blocks.Select((block, index) => block with { Html = starts.Now[index]..ends.Now[index] })],
        };

        void Pass(int upTo, int now)
        {
            slots.Pass(upTo, now);
            starts.Pass(upTo, now);
            ends.Pass(upTo, now);
        }
    }

    /// <summary>Writes a piece, and a short number upright.</summary>
    /// <returns>How long the piece is.</returns>
    private static int Write(ReadOnlySpan<byte> source, int at, ArrayBufferWriter<byte> html)
    {
        var length = LengthOfPiece(source[at..]);
        var isShort = char.IsAsciiDigit((char)source[at]) && length <= MostDigits && StandsAlone(source, at, at + length);
        html.Write(isShort ? "<span class=\"tcy\">"u8 : []);
        html.Write(source.Slice(at, length));
        html.Write(isShort ? "</span>"u8 : []);
        return length;
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

    /// <summary>Places of the HTML in ascending order, and where they are once numbers stand upright.</summary>
    private sealed class MovedPlaces(int[] before)
    {
        private int _passed;

        public int[] Now { get; } = new int[before.Length];

        /// <summary>Those up to a place go where the place went.</summary>
        public void Pass(int upTo, int now)
        {
            for (; _passed < before.Length && before[_passed] <= upTo; _passed++)
            {
                Now[_passed] = now - (upTo - before[_passed]);
            }
        }
    }
}
