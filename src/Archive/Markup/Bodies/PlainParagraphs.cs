using System.Buffers;
using System.Text;
using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>Writes the paragraphs of a plain text: each of one line, or of several that were wrapped.</summary>
internal sealed class PlainParagraphs(EditionWriter edition)
{
    private readonly List<PlainPiece> _pieces = [];
    private readonly ArrayBufferWriter<char> _words = new(1024);
    private readonly List<Range> _named = [];
    private readonly PlainNotes _notes = new(edition.Html, edition.Source.Text);

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
        Split(line, 1);
        edition.OpenHeading(HeadingOutline.First, Words(), At(line));
        _notes.Find(0, 0);
        _pieces.ForEach(Write);
        edition.CloseHeading(HeadingOutline.First);
    }

    /// <summary>A tweet, and the line that says whose it is.</summary>
    public void WriteQuotation(int line, int attribution)
    {
        edition.Html.Markup("<figure class=\"quotation\">\n<blockquote>\n"u8);
        Write(line, 1, BlockKind.Quotation);
        edition.Html.Markup("</blockquote>\n"u8);
        Split(attribution, 1);
        edition.OpenAttribution(Words());
        _pieces.ForEach(Write);
        edition.CloseAttribution();
    }

    private Location At(int line) => edition.Source.At(edition.Source.StartOf(line), edition.Source.Line(line).TrimEnd().Length);

    private void Write(int first, int lines, BlockKind kind)
    {
        Split(first, lines);
        var words = Words();
        var isNote = NoteSyntax.In(words) is [var only] && words[only.Whole].Length == words.Trim().Length;
        edition.Open(isNote ? BlockTags.WholeNote : "<p"u8, kind, words, At(first));
        edition.NoteIn(words);
        if (!isNote)
        {
            edition.Opening.Add(words, _named);
        }

        var (source, start, last) = (edition.Source, edition.Source.StartOf(first), first + lines - 1);
        _notes.Find(start, isNote ? 0 : source.StartOf(last) + source.Line(last).Length - start);
        _pieces.ForEach(Write);
        edition.Html.Markup("</p>\n"u8);
    }

    private void Split(int first, int lines)
    {
        var source = edition.Source;
        _pieces.Clear();
        Split(source.StartOf(first), source.Line(first).TrimEnd());
        for (var line = first + 1; line < first + lines; line++)
        {
            var text = source.Line(line).Trim();
            if (!JoinsWithoutSpace(source.Line(line - 1).TrimEnd(), text))
            {
                _pieces.Add(new(source.StartOf(line) - 1, 1)); // the line end itself
            }

            Split(source.StartOf(line) + source.Line(line).IndexOf(text[0]), text);
        }
    }

    /// <summary>Parts one line into words and links. An address is looked for at its colon.</summary>
    private void Split(int start, ReadOnlySpan<char> text)
    {
        var done = 0;
        for (var at = text.IndexOfAny(':', '['); at >= 0; at = Next(text, Math.Max(at + 1, done)))
        {
            if (LinkAt(text, at, done) is { } link)
            {
                _pieces.Add(new(start + done, link.Start - done));
                _pieces.Add(link with { Start = start + link.Start });
                done = link.Start + link.Length;
            }
        }

        _pieces.Add(new(start + done, text.Length - done));
    }

    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(':', '[') is >= 0 and var at ? from + at : -1;

    private static PlainPiece? LinkAt(ReadOnlySpan<char> text, int at, int done)
    {
        if (text[at] == '[')
        {
            return ArticleLinkSyntax.At(text[at..]) is { } article ? new(at, article.Length, Article: article) : null;
        }

        var start = BareUrl.StartOf(text, at);
        var length = start < done ? 0 : BareUrl.LengthOf(text[start..]);
        return length > 0 ? new(start, length, Url: text.Slice(start, length).ToString()) : null;
    }

    private bool JoinsWithoutSpace(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        Rune.DecodeLastFromUtf16(line, out var before, out _);
        Rune.DecodeFromUtf16(next, out var after, out _);
        return SpacelessBreaks.Between(before, after, edition.Japanese);
    }

    private ReadOnlySpan<char> Words()
    {
        _words.ResetWrittenCount();
        _named.Clear();
        foreach (var piece in _pieces)
        {
            var start = _words.WrittenCount;
            _words.Write(WordsOf(piece));
            if (piece.Article is { Words: null })
            {
                _named.Add(start.._words.WrittenCount);
            }
        }

        return _words.WrittenSpan;
    }

    private ReadOnlySpan<char> WordsOf(PlainPiece piece) => piece switch
    {
        { Url: { } url } => WebAddress.Legible(url),
        { Article: { } article } => article.Words ?? article.Id,
        _ => edition.Source.Text.AsSpan(piece.Start, piece.Length),
    };

    private void Write(PlainPiece piece)
    {
        var at = edition.Source.At(piece.Start, piece.Length);
        if (piece.Article is { } article)
        {
            var link = edition.Begin(LinkKind.Article, article.Id, article.Words, at);
            edition.Html.Text(article.Words);
            edition.End(link);
        }
        else if (piece.Url is { } url && edition.Begin(LinkAddress.Of(url), WebAddress.Legible(url), at) is { } link)
        {
            edition.Html.Text(WebAddress.Legible(url));
            edition.End(link);
        }
        else if (piece.Url is null)
        {
            _notes.Write(piece);
        }
        else
        {
            edition.Html.Text(WordsOf(piece));
        }
    }
}
