using Archive.Markup;

namespace Archive.Alignment;

/// <summary>Where the links and pictures of a text lead, block by block, as its author wrote it. Asked for one block after the other.</summary>
internal sealed class LinkTargets(BodyPieces body, IReadOnlyList<TextLink> links)
{
    private int _slot;

    /// <summary>Of a block behind those already asked for.</summary>
    public IEnumerable<string> In(Block block)
    {
        var slots = body.Slots;
        for (; _slot < slots.Count && slots[_slot].Offset < block.Html.End.Value; _slot++)
        {
            if (slots[_slot].Offset >= block.Html.Start.Value && slots[_slot].Part is SlotPart.Address or SlotPart.After)
            {
                yield return links[slots[_slot].Number].Target;
            }
        }
    }
}
