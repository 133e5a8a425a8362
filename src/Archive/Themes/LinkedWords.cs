using System.Buffers;
using Archive.Alignment;
using Archive.Articles;
using Archive.Markup;

namespace Archive.Themes;

/// <summary>The words of an edition block by block, with the titles of the articles that it names by their ids alone.</summary>
internal sealed class LinkedWords
{
    private readonly Edition _edition;
    private readonly BodyPieces _body;
    private readonly IReadOnlyList<Filling> _titles;

    public LinkedWords(Readership reader, Edition edition)
    {
        (_edition, _body) = (edition, edition.Text.Body.Pieces);
        _titles = new BodyLinks(reader, Address.Of(edition.Id, edition.Language)).Titles(edition.File, _body);
    }

    /// <summary>On one line, white space apart as it is read.</summary>
    public string Of(Stretch blocks) => string.Join(' ', blocks.Indexes.Select(Of));

    private string Of(int block)
    {
        var html = new ArrayBufferWriter<byte>();
        new FilledPiece(_body, _titles, new BodyPiece(default, _edition.Text.Blocks[block].Html, default)).WriteTo(html);
        return Folding.OneLine(BlockWords.Of(html.WrittenSpan));
    }
}
