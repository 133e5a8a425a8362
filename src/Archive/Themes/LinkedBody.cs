using System.Buffers;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>A whole body whose slots are filled when it is written: of a page that is as it was, the text itself is not fetched.</summary>
/// <param name="links">All of what is filled in that depends on other files, but for the beginnings of blocks.</param>
/// <param name="starts">What those beginnings are made of.</param>
/// <param name="fill">What is written into the slots: a function of the body, the links, the beginnings and the words of the frame.</param>
internal sealed class LinkedBody(Body body, FilledLink[] links, BlockStarts starts, Func<BodyPieces, IReadOnlyList<Filling>> fill) : Html, IKnownByParts
{
    public override void WriteTo(IBufferWriter<byte> output)
    {
        var pieces = body.Pieces;
        new FilledPiece(pieces, fill(pieces), BodyPiece.Whole).WriteTo(output);
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
