using System.Buffers;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>A whole body whose slots are filled when it is written: of a page that is as it was, the text itself is not fetched.</summary>
/// <param name="links">All of what is filled in that depends on other files, but for the beginnings of blocks.</param>
/// <param name="starts">What those beginnings are made of.</param>
internal sealed class LinkedBody(Body body, FilledLink[] links, BlockStarts starts, BodyLinks filler) : Html, IKnownByParts
{
    public override void WriteTo(IBufferWriter<byte> output)
    {
        var (pieces, atStart, position) = (body.Pieces, starts.Counted(), 0);
        var html = pieces.Html.Span;
        using var filled = new HtmlBuffer();
        for (var index = 0; index < pieces.Slots.Count; index++) // no enumerator, as in BlockStarts
        {
            var slot = pieces.Slots[index];
            filled.Clear();
            filler.Write(slot, links, atStart, filled);
            output.Write(html[position..slot.Offset]);
            output.Write(filled.Written);
            position = slot.Offset;
        }

        output.Write(html[position..]);
    }

    public void AddTo(ModelBytes bytes)
    {
        bytes.Add(body.Hash);
        foreach (var link in links)
        {
            link.AddTo(bytes);
        }

        starts.AddTo(bytes);
    }
}
