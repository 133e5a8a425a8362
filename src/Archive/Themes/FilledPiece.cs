using System.Buffers;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>A body, or a piece of it, whose slots are filled: copied between them, never parsed again.</summary>
/// <param name="fillings">In the order in which they stand in the body.</param>
internal sealed class FilledPiece(BodyPieces body, IReadOnlyList<Filling> fillings, BodyPiece piece) : Html
{
    public override void WriteTo(IBufferWriter<byte> output)
    {
        var html = body.Html.Span;
        var (start, length) = piece.Html.GetOffsetAndLength(html.Length);
        var (position, end) = (start, start + length);
        output.Write(piece.Opening.Span);
        for (var index = FirstFrom(start); index < fillings.Count && fillings[index].Offset < end; index++)
        {
            var filling = fillings[index];
            output.Write(html[position..filling.Offset]);
            output.Write(filling.Html);
            position = filling.Offset + filling.Skipped;
        }

        output.Write(html[position..end]);
        output.Write(piece.Closing.Span);
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, fillings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = fillings[middle].Offset < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>What is written at a place of a body, as finished HTML in UTF-8.</summary>
/// <param name="Skipped">How many bytes of the body it takes the place of.</param>
internal sealed record Filling(int Offset, int Skipped, byte[] Html);
