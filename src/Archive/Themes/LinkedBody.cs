using System.Buffers;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>A body whose slots are filled: copied between its pieces, never parsed again.</summary>
/// <param name="fill">For each link of the text, in its order, what stands in its slots.</param>
internal sealed class LinkedBody(Body body, IReadOnlyList<FilledLink> fill) : Html
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
            var filled = fill[slot.Link];
            var html = slot.Part switch
            {
                SlotPart.Address => filled.Address,
                SlotPart.Words => filled.Words,
                _ => filled.After,
            };
            output.Write(html.Span);
        }

        output.Write(text[position..]);
    }
}

/// <summary>What linking puts in a link's slots, as finished HTML in UTF-8.</summary>
/// <param name="After">What stands behind the link: a word on its language, or a second, shorter link.</param>
internal sealed record FilledLink(ReadOnlyMemory<byte> Address, ReadOnlyMemory<byte> Words, ReadOnlyMemory<byte> After)
{
    /// <summary>A link whose slots need nothing.</summary>
    public static FilledLink Nothing { get; } = new(default, default, default);
}
