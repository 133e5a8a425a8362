using System.Collections.Frozen;
using Archive.Alignment;
using Archive.Articles;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>One of two texts that stand beside each other, cut into the cells of their rows.</summary>
internal sealed class ParallelColumn
{
    private readonly Edition _edition;
    private readonly BodyPieces _body;
    private readonly IReadOnlyList<Filling> _fillings;
    private readonly Queue<BodyPiece> _pieces;

    /// <param name="rows">The stretches of all rows, those too in which this text has nothing.</param>
    /// <param name="taken">The addresses that the other text brings to the page: no two places may have the same.</param>
    public ParallelColumn(Readership reader, AlignedPair pair, Edition edition, IEnumerable<Stretch> rows, IReadOnlySet<string> taken)
    {
        _edition = edition;
        _body = edition.Text.Body.Pieces;
        var starts = rows.Where(row => row.Count > 0).Select(row => edition.Text.Blocks[row.Start].Html.Start.Value);
        var pieces = BodyCutter.Cut(_body, [.. starts]);
        _pieces = new(pieces.Blocks);
        _fillings = Fillings(reader, pair, taken);
        Notes = pieces.Notes is { } notes ? Piece(notes) : null;
    }

    public Html? Notes { get; }

    /// <summary>The cell of the next row; null where this text has nothing there.</summary>
    public Html? Next(Stretch row) => row.Count == 0 ? null : Piece(_pieces.Dequeue());

    private FilledPiece Piece(BodyPiece piece) => new(_body, _fillings, piece);

    private IReadOnlyList<Filling> Fillings(Readership reader, AlignedPair pair, IReadOnlySet<string> taken)
    {
        var changed = pair.ChangedIn(_edition).ToFrozenSet();
        var links = new BodyLinks(reader, Address.Parallel(_edition.Id));
        var fillings = links.Fillings(_edition.File, _body, index => changed.Contains(index) ? BlockStarts.Changed(reader.Words) : []);
        var twice = _edition.Text.Blocks.Where(block => taken.Contains(block.Id)).Select(WithoutId).ToList();
        return twice.Count == 0 ? fillings : [.. fillings.Concat(twice).OrderBy(filling => filling.Offset)];
    }

    /// <summary>Leaves out the address that a block's start tag has.</summary>
    private Filling WithoutId(Block block)
    {
        var tag = _body.Html.Span[block.Html];
        var start = tag.IndexOf(" id=\""u8);
        var length = " id=\""u8.Length;
        return new Filling(block.Html.Start.Value + start, length + tag[(start + length)..].IndexOf((byte)'"') + 1, []);
    }
}
