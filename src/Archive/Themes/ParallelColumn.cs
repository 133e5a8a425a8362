using Archive.Alignment;
using Archive.Articles;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>One of two texts that stand beside each other.</summary>
internal sealed class ParallelColumn
{
    private readonly Readership _reader;
    private readonly AlignedPair _pair;
    private readonly Edition _edition;
    private readonly BodyLinks _links;
    private readonly FilledLink[] _filled;

    public ParallelColumn(Readership reader, AlignedPair pair, Edition edition)
    {
        (_reader, _pair, _edition) = (reader, pair, edition);
        _links = new BodyLinks(reader, Address.Parallel(edition.Id));
        _filled = _links.Of(edition.File);
    }

    /// <summary>All that decides its cells, but for the pair.</summary>
    public void AddTo(ModelBytes bytes)
    {
        bytes.Add(_reader.Frame.Hash);
        foreach (var link in _filled)
        {
            link.AddTo(bytes);
        }
    }

    /// <param name="rows">The stretches of all rows, those too in which this text has nothing.</param>
    /// <param name="taken">The addresses that the other text brings to the page: no two places may have the same.</param>
    public ParallelCells Cut(IEnumerable<Stretch> rows, IReadOnlySet<string> taken)
    {
        var (body, blocks) = (_edition.Text.Body.Pieces, _edition.Text.Blocks);
        var pieces = BodyCutter.Cut(body, [.. rows.Where(row => row.Count > 0).Select(row => blocks[row.Start].Html.Start.Value)]);
        var changes = OriginalChanges.In(_pair, _edition);
        var fillings = _links.Fillings(body, _filled, (index, html) => BlockStarts.WriteChange(changes.FirstOrDefault(changed => changed.Block == index)?.Change ?? OriginalChange.None, _reader.Words, html));
        var twice = blocks.Where(block => taken.Contains(block.Id)).Select(block => WithoutId(body, block)).ToList();
        return new ParallelCells(body, twice.Count == 0 ? fillings : [.. fillings.Concat(twice).OrderBy(filling => filling.Offset)], pieces);
    }

    /// <summary>Leaves out the address that a block's start tag has.</summary>
    private static Filling WithoutId(BodyPieces body, Block block)
    {
        var tag = body.Html.Span[block.Html];
        var start = tag.IndexOf(" id=\""u8);
        var length = " id=\""u8.Length;
        return new Filling(block.Html.Start.Value + start, length + tag[(start + length)..].IndexOf((byte)'"') + 1, []);
    }
}

/// <summary>A text cut into the cells of the rows.</summary>
internal sealed class ParallelCells(BodyPieces body, IReadOnlyList<Filling> fillings, CutBody cut)
{
    private readonly Queue<BodyPiece> _pieces = new(cut.Blocks);

    /// <summary>Those at the end; null where there are none.</summary>
    public Html? Notes => cut.Notes is { } notes ? Piece(notes) : null;

    /// <summary>The cell of the next row; null where this text has nothing there.</summary>
    public Html? Next(Stretch row) => row.Count == 0 ? null : Piece(_pieces.Dequeue());

    private FilledPiece Piece(BodyPiece piece) => new(body, fillings, piece);
}
