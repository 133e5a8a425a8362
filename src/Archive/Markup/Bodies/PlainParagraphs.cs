using System.Buffers;
using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>Writes the paragraphs of a plain text: each of one line, or of several that were wrapped.</summary>
internal sealed class PlainParagraphs(EditionWriter edition)
{
    private readonly PlainPieces _pieces = new(edition.Source);
    private readonly ArrayBufferWriter<char> _words = new(1024);
    private readonly List<Range> _named = [];
    private readonly PlainNotes _notes = new(edition.Html);

    public void Write(int first, int lines)
    {
        if (lines > 1)
        {
            edition.Report(BodyProblems.WrappedLines(At(first), lines));
        }

        Write(first, lines, BlockKind.Paragraph);
    }

    public void WriteHeading(int line)
    {
        edition.OpenHeading(HeadingOutline.First, Read(line, 1), At(line));
        WritePieces([]);
        edition.CloseHeading(HeadingOutline.First);
    }

    /// <summary>A tweet, and the line that says whose it is.</summary>
    public void WriteQuotation(int line, int attribution)
    {
        edition.OpenQuotation();
        edition.Html.Markup("<blockquote>\n"u8);
        Write(line, 1, BlockKind.Quotation);
        edition.Html.Markup("</blockquote>\n"u8);
        edition.OpenAttribution(Read(attribution, 1));
        WritePieces([]);
        edition.CloseQuotation();
    }

    private Location At(int line) => edition.Source.At(edition.Source.StartOf(line), edition.Source.Line(line).TrimEnd().Length);

    private void Write(int first, int lines, BlockKind kind)
    {
        var words = Read(first, lines);
        var notes = Notes(words);
        var isNote = notes is [var only] && words[only.Whole].Length == words.Trim().Length;
        edition.Open(new(isNote ? BlockTags.WholeNote : "<p"u8, kind, words), At(first));
        foreach (var note in notes)
        {
            edition.Note(words[note.Inner]);
        }

        if (!isNote)
        {
            edition.Opening.Add(words, _named);
        }

        WritePieces(isNote ? [] : notes);
        edition.Html.Markup("</p>\n"u8);
    }

    /// <summary>Reads lines as they will be written, and gives their words.</summary>
    private ReadOnlySpan<char> Read(int first, int lines)
    {
        var source = edition.Source;
        var end = source.StartOf(first + lines - 1) + source.Line(first + lines - 1).Length;
        _pieces.Read(first, lines, lines > 1 && edition.Language.IsJapaneseIn(source.Text.AsSpan()[source.StartOf(first)..end]));
        _words.ResetWrittenCount();
        _named.Clear();
        foreach (var piece in _pieces.All)
        {
            var start = _words.WrittenCount;
            _words.Write(_pieces.WordsOf(piece));
            if (piece.Article is { Words: null })
            {
                _named.Add(start.._words.WrittenCount);
            }
        }

        return _words.WrittenSpan;
    }

    /// <summary>The brackets of an address or of a reading open none.</summary>
    private IReadOnlyList<NoteSyntax> Notes(ReadOnlySpan<char> words)
    {
        if (!NoteSyntax.MayBeIn(words))
        {
            return [];
        }

        var seen = words.ToArray();
        var place = 0;
        foreach (var piece in _pieces.All)
        {
            var length = _pieces.WordsOf(piece).Length;
            seen.AsSpan(place, piece.IsWords ? 0 : length).Fill(Opening.Gap);
            place += length;
        }

        return NoteSyntax.In(seen);
    }

    private void WritePieces(IReadOnlyList<NoteSyntax> notes)
    {
        _notes.Begin(notes);
        foreach (var piece in _pieces.All)
        {
            var words = _pieces.WordsOf(piece);
            if (piece.IsWords)
            {
                _notes.Write(words);
            }
            else
            {
                Write(piece, words);
                _notes.Pass(words.Length);
            }
        }
    }

    private void Write(PlainPiece piece, ReadOnlySpan<char> words)
    {
        var (html, at) = (edition.Html, edition.Source.At(piece.Start, piece.Length));
        switch (piece)
        {
            case { Article: { } article }:
                var link = edition.Links.Begin(LinkKind.Article, article.Id, article.Words, at);
                html.Text(article.Words);
                edition.Links.End(link);
                break;
            case { Ruby: { } ruby }:
                ruby.WriteTo(html, edition.Language.AttributeWithin(ruby.Text));
                break;
            case { Dots: { } dots }:
                dots.WriteTo(html, edition.Language.AttributeWithin(dots.Words));
                break;
            case { Url: { } url }:
                var open = edition.Links.Begin(LinkAddress.Of(url), WebAddress.Legible(url), at);
                html.Text(words);
                if (open is { } begun)
                {
                    edition.Links.End(begun);
                }

                break;
        }
    }
}
