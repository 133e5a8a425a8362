using System.Buffers;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>A body whose slots are filled: copied between its pieces, never parsed again.</summary>
/// <param name="fill">For each slot, in its order, what is written into it, as finished HTML in UTF-8.</param>
internal sealed class LinkedBody(Body body, byte[][] fill) : Html
{
    public override void WriteTo(IBufferWriter<byte> output)
    {
        var text = body.Html.Span;
        var position = 0;
        for (var index = 0; index < body.Slots.Count; index++)
        {
            var slot = body.Slots[index];
            output.Write(text[position..slot.Offset]);
            position = slot.Offset;
            output.Write(fill[index]);
        }

        output.Write(text[position..]);
    }
}
