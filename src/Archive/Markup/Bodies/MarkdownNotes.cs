using Markdig.Extensions.Footnotes;

namespace Archive.Markup.Bodies;

/// <summary>Writes notes and their marks. Their ids name the language, since both editions of an article may stand on one page.</summary>
internal sealed class MarkdownNotes(EditionWriter edition)
{
    private readonly HtmlBuffer _html = edition.Html;

    /// <summary>The mark in the text, or the way back to it behind the note.</summary>
    public void Mark(FootnoteLink link)
    {
        if (link.IsBackLink)
        {
            Id(" <a href=\"#fnref-"u8, link.Index);
            _html.Markup("\" role=\"doc-backlink\">↩</a>"u8);
            return;
        }

        Id("<sup id=\"fnref-"u8, link.Index);
        Id("\"><a href=\"#fn-"u8, link.Footnote.Order);
        _html.Markup("\" role=\"doc-noteref\">"u8);
        _html.Number(link.Footnote.Order);
        _html.Markup("</a></sup>"u8);
    }

    /// <remarks>The role tells what they are in the reader's own words; a heading would need a word, and a body has none that its author did not write.</remarks>
    public void BeginAll() => _html.Markup("<div class=\"notes\" role=\"doc-endnotes\">\n<ol>\n"u8);

    public void Begin(Footnote note)
    {
        Id("<li id=\"fn-"u8, note.Order);
        _html.Markup("\">\n"u8);
    }

    public void End() => _html.Markup("</li>\n"u8);

    public void EndAll() => _html.Markup("</ol>\n</div>\n"u8);

    private void Id(ReadOnlySpan<byte> start, int number)
    {
        _html.Markup(start);
        _html.Text(edition.Language);
        _html.Markup("-"u8);
        _html.Number(number);
    }
}
