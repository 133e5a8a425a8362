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
    private readonly BlockTags _tags;
    private readonly MarkdownNotes _notes;
    private readonly MarkdownInlines _inlines;
    private readonly MarkdownLists _lists;
    private readonly MarkdownTables _tables;
    private readonly MarkdownFigures _figures;
    private readonly MarkdownQuotations _quotations;
    private readonly MarkdownDetails _details;
    private readonly HeadingOutline _outline = new();
    private readonly HeadingOutline _outlineOfNotes = new();

    public MarkdownBlocks(EditionWriter edition, int bodyStart)
    {
        var links = new MarkdownLinks(edition, bodyStart);
        _edition = edition;
        _tags = new(edition, bodyStart);
        _notes = new(edition);
        _inlines = new(edition, links, _notes);
        _lists = new(this, edition, _tags, _inlines);
        _tables = new(edition, _tags, _inlines);
        _figures = new(edition, _tags, links);
        _quotations = new(this, edition, _tags, _inlines);
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
            case ParagraphBlock paragraph: // most are
                Paragraph(paragraph);
                break;
            case HeadingBlock heading:
                Heading(heading);
                break;
            case CodeBlock code:
                _figures.Write(code);
                break;
            case ThematicBreakBlock:
                _edition.Html.Markup("<hr>\n"u8);
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
                _quotations.Write(quote);
                break;
            case Table table:
                _tables.Write(table);
                break;
            case FootnoteGroup notes:
                Notes(notes);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        if (_tags.Read(heading).IsWhiteSpace())
        {
            return;
        }

        var level = (_tags.InNote ? _outlineOfNotes : _outline).LevelOf(heading.Level);
        _tags.OpenHeading(level, heading);
        _inlines.Write(heading.Inline);
        _edition.CloseHeading(level);
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is { FirstChild: AlertInline { NextSibling: null } } || _figures.Write(paragraph))
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
            _tags.Open("<p"u8, _tags.Paragraphs, paragraph);
            _inlines.Write(paragraph.Inline);
        }

        _edition.Html.Markup("</p>\n"u8);
    }

    /// <summary>The author's alone; the translator's stand where they were marked.</summary>
    private void Notes(FootnoteGroup group)
    {
        Footnote[] notes = [.. group.OfType<Footnote>().Where(_notes.IsAuthors)];
        if (notes.Length == 0)
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
