namespace Archive.Markup.Bodies;

/// <summary>Writes what a reader may unfold; a line of it that has no counterpart is a paragraph of its own signs.</summary>
internal sealed class MarkdownDetails(EditionWriter edition, BlockTags tags, MarkdownInlines inlines)
{
    private readonly HtmlBuffer _html = edition.Html;

    public void Write(DetailsBlock block)
    {
        if (!block.IsElement)
        {
            AsText(block);
            return;
        }

        _html.Markup(block.DetailsLine.Opens ? "<details>\n"u8 : []);
        if (block.DetailsLine.Summary is not null)
        {
            tags.Open("<summary"u8, BlockKind.Paragraph, block);
            inlines.Write(block.Inline);
            _html.Markup("</summary>\n"u8);
        }

        _html.Markup(block.DetailsLine.Closes ? "</details>\n"u8 : []);
    }

    private void AsText(DetailsBlock block)
    {
        tags.Open(new("<p"u8, BlockKind.Paragraph, block.Written), block);
        _html.Text(block.Written);
        _html.Markup("</p>\n"u8);
    }
}
