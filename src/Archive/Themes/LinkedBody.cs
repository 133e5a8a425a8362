using System.Buffers;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>A body whose slots are filled when it is written: copied between its pieces, never parsed again.</summary>
/// <param name="links">All of what is filled in that depends on other files.</param>
/// <param name="fill">For each slot, in its order, what is written into it, as finished HTML in UTF-8: a function of the links, the body and the words of the frame.</param>
internal sealed class LinkedBody(Body body, IReadOnlyList<FilledLink> links, Func<IReadOnlyList<Slot>, byte[][]> fill) : Html
{
    public override void WriteTo(IBufferWriter<byte> output)
    {
        var pieces = body.Pieces;
        var text = pieces.Html.Span;
        var filled = fill(pieces.Slots);
        var position = 0;
        for (var index = 0; index < filled.Length; index++)
        {
            var offset = pieces.Slots[index].Offset;
            output.Write(text[position..offset]);
            position = offset;
            output.Write(filled[index]);
        }

        output.Write(text[position..]);
    }

    /// <summary>All that decides what is written, though nothing of the text itself: a page that is as it was needs none of it.</summary>
    public void AddTo(ModelBytes bytes)
    {
        bytes.Add(body.Hash);
        foreach (var link in links)
        {
            bytes.Add(link.Address);
            bytes.Add(link.Words);
            bytes.Add(link.After);
        }
    }
}
