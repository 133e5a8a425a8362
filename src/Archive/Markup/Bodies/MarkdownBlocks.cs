using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Archive.Markup.Bodies;

/// <summary>Writes the blocks of a Markdown text: one arm for each kind there is, and no way for any other to reach the page.</summary>
internal sealed class MarkdownBlocks
{
    private readonly EditionWriter _edition;
    private readonly HtmlBuffer _html;
    private readonly BlockTags _tags;
    private readonly MarkdownLinks _links;
    private readonly MarkdownNotes _notes;
    private readonly MarkdownInlines _inlines;
    private readonly MarkdownLists _lists;
    private readonly MarkdownTables _tables;
    private readonly MarkdownDetails _details;
    private readonly HeadingOutline _outline = new();
    private BlockKind _paragraphs = BlockKind.Paragraph;

    public MarkdownBlocks(EditionWriter edition, int bodyStart)
    {
        _edition = edition;
        _html = edition.Html;
        _tags = new(edition, bodyStart);
        _links = new(edition, bodyStart);
        _notes = new(edition);
        _inlines = new(edition, _links, _notes);
        _lists = new(this, _tags, _inlines, _html);
        _tables = new(_tags, _inlines, _html);
        _details = new(edition, _tags, _inlines);
    }

    /// <summary>A translator's note follows what it is a note on; in the margin it stands beside it.</summary>
    public void Write(MarkdownDocument document)
    {
        _notes.NumberAll(document.OfType<FootnoteGroup>());
        foreach (var block in document)
        {
            Write(block);
            _tags.InNote = true;
            while (_notes.NextWaiting() is { } note)
            {
                _notes.BeginAside(note);
                WriteAll(note);
                _notes.EndAside();
            }

            _tags.InNote = false;
        }
    }

    public void WriteAll(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Write(block);
        }
    }

    public void Write(MarkdownBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case ThematicBreakBlock:
                _html.Markup("<hr>\n"u8);
                break;
            case LineMarkBlock mark:
                _tags.Mark(mark);
                break;
            case DetailsBlock details:
                _details.Write(details);
                break;
            case ContainerBlock container:
                WriteContainer(container);
                break;
        }
    }

    private void WriteContainer(ContainerBlock container)
    {
        switch (container)
        {
            case ListBlock list:
                _lists.Write(list);
                break;
            case DefinitionList definitions:
                _lists.Write(definitions);
                break;
            case QuoteBlock quote:
                Quote(quote);
                break;
            case Table table:
                _tables.Write(table);
                break;
            case FootnoteGroup notes:
                Notes([.. notes.OfType<Footnote>().Where(_notes.IsAuthors)]);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        if (_tags.Read(heading).IsWhiteSpace())
        {
            return;
        }

        var level = _outline.LevelOf(heading.Level);
        _tags.OpenHeading(level, heading);
        _inlines.Write(heading.Inline);
        _edition.CloseHeading(level);
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image }
            && LinkAddress.Of(image.Url ?? "") is { Kind: AddressKind.Inside } address)
        {
            Figure(paragraph, image, address);
            return;
        }

        if (paragraph.Inline is { FirstChild: AlertInline { NextSibling: null } })
        {
            return;
        }

        if (paragraph.Inline is { FirstChild: NoteInline { NextSibling: null or LiteralInline { Content.Length: 0 } } note } && !_tags.InNote)
        {
            _tags.OpenNote(paragraph);
            _notes.Tell(note);
            _inlines.Write(note);
        }
        else
        {
            _tags.Open("<p"u8, _paragraphs, paragraph);
            _inlines.Write(paragraph.Inline);
        }

        _html.Markup("</p>\n"u8);
    }

    /// <summary>An image that stands alone; it is addressed by what is said of it, and without a word by its file.</summary>
    private void Figure(ParagraphBlock paragraph, LinkInline image, LinkAddress address)
    {
        var words = $"{_tags.Read(paragraph)}{image.Title}";
        _tags.Open("<figure"u8, BlockKind.Figure, words.Length > 0 ? words : address.Text, paragraph);
        _links.Image(image, titled: false);
        if (!string.IsNullOrEmpty(image.Title))
        {
            _html.Markup("<figcaption>"u8);
            _html.Text(image.Title);
            _html.Markup("</figcaption>"u8);
        }

        _html.Markup("</figure>\n"u8);
    }

    private void Quote(QuoteBlock quote)
    {
        if (quote is [ParagraphBlock { Inline.FirstChild: AlertInline alert }, ..])
        {
            Alert(quote, alert.Kind);
            return;
        }

        var outside = _paragraphs;
        _paragraphs = BlockKind.Quotation;
        var attribution = Attribution.TakeFrom(quote, _tags.Text);
        _html.Markup(attribution is null ? [] : "<figure class=\"quotation\">\n"u8);
        _html.Markup("<blockquote>\n"u8);
        WriteAll(quote);
        _html.Markup("</blockquote>\n"u8);
        _paragraphs = outside;
        if (attribution is not null)
        {
            _edition.OpenAttribution(_tags.Text.Of(attribution));
            _inlines.Write(attribution);
            _edition.CloseAttribution();
        }
    }

    /// <summary>What it is called is a word of the theme, which linking puts in.</summary>
    private void Alert(QuoteBlock quote, AlertKind kind)
    {
        _html.Markup("<div class=\"note"u8);
        _html.Markup(ClassOf(kind));
        _html.Markup("\" role=\"note\">\n<p class=\"kind\">"u8);
        _edition.AlertWord(kind);
        _html.Markup("</p>\n"u8);
        WriteAll(quote);
        _html.Markup("</div>\n"u8);
    }

    private static ReadOnlySpan<byte> ClassOf(AlertKind kind) => kind switch
    {
        AlertKind.Tip => " tip"u8,
        AlertKind.Important => " important"u8,
        AlertKind.Warning => " warning"u8,
        AlertKind.Caution => " caution"u8,
        _ => [],
    };

    private void Code(CodeBlock code)
    {
        _tags.Text.Of(null);
        for (var index = 0; index < code.Lines.Count; index++)
        {
            _tags.Text.Add(code.Lines.Lines[index].Slice.AsSpan());
            _tags.Text.Add("\n");
        }

        _tags.Open("<pre"u8, BlockKind.Code, _tags.Text.Written, code);
        _html.Markup("<code"u8);
        if (code is FencedCodeBlock { Info: { Length: > 0 } language })
        {
            _html.Markup(" class=\"language-"u8);
            _html.Text(language);
            _html.Markup("\""u8);
        }

        _html.Markup(">"u8);
        _html.Text(_tags.Text.Written);
        _html.Markup("</code></pre>\n"u8);
    }

    private void Notes(IReadOnlyList<Footnote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        _tags.InNote = true;
        _notes.BeginAll();
        foreach (var note in notes)
        {
            _notes.Begin(note);
            WriteAll(note);
            _notes.End();
        }

        _notes.EndAll();
        _tags.InNote = false;
    }
}
