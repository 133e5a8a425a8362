using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Archive.Markup.Bodies;

/// <summary>Writes tables, each in a box that may scroll; a column's alignment is a class, as a page has no inline style.</summary>
internal sealed class MarkdownTables(EditionWriter edition, BlockTags tags, MarkdownInlines inlines)
{
    private readonly HtmlBuffer _html = edition.Html;

    public void Write(Table table)
    {
        tags.Open(new("<div class=\"table\""u8, BlockKind.Table, tags.Text.OfAll(table)), table);
        var isOfOneLanguage = edition.Language.Other is not null;
        _html.Markup("<table>\n"u8);
        bool? inHead = null;
        foreach (var row in table.OfType<TableRow>())
        {
            if (inHead != row.IsHeader)
            {
                Close(inHead);
                _html.Markup(row.IsHeader ? "<thead>\n"u8 : "<tbody>\n"u8);
                inHead = row.IsHeader;
            }

            Row(row, table.ColumnDefinitions, isOfOneLanguage);
        }

        Close(inHead);
        _html.Markup("</table></div>\n"u8);
    }

    private void Close(bool? head) => _html.Markup(head switch
    {
        true => "</thead>\n"u8,
        false => "</tbody>\n"u8,
        null => [],
    });

    /// <param name="isOfOneLanguage">Whether the table says its language; else each cell does, as there may be a column for each.</param>
    private void Row(TableRow row, List<TableColumnDefinition> columns, bool isOfOneLanguage)
    {
        _html.Markup("<tr>"u8);
        for (var index = 0; index < row.Count; index++)
        {
            var cell = (TableCell)row[index];
            var heads = row.IsHeader && HasWords(cell); // an empty cell is the heading of nothing
            _html.Markup(heads ? "<th scope=\"col\""u8 : "<td"u8);
            _html.Markup(index < columns.Count ? Class(columns[index].Alignment) : []);
            if (!isOfOneLanguage)
            {
                edition.Language.Enter(tags.Text.OfAll(cell));
                _html.Markup(edition.Language.Attribute);
            }

            _html.Markup(">"u8);
            Write(cell);
            _html.Markup(heads ? "</th>"u8 : "</td>"u8);
        }

        _html.Markup("</tr>\n"u8);
    }

    private void Write(TableCell cell)
    {
        foreach (var leaf in cell.OfType<LeafBlock>())
        {
            inlines.Write(leaf.Inline);
        }
    }

    private static bool HasWords(TableCell cell) => cell is [LeafBlock { Inline.FirstChild: not null }, ..];

    private static ReadOnlySpan<byte> Class(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => " class=\"left\""u8,
        TableColumnAlign.Center => " class=\"center\""u8,
        TableColumnAlign.Right => " class=\"right\""u8,
        _ => [],
    };
}
