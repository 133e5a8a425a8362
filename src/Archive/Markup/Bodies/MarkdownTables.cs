using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Archive.Markup.Bodies;

/// <summary>Writes tables, each in a box that may scroll; a column's alignment is a class, as a page has no inline style.</summary>
internal sealed class MarkdownTables(BlockTags tags, MarkdownInlines inlines, HtmlBuffer html)
{
    public void Write(Table table)
    {
        tags.Open(new("<div class=\"table\""u8, BlockKind.Table, tags.Text.OfAll(table)), table);
        html.Markup("<table>\n"u8);
        bool? inHead = null;
        foreach (var row in table.OfType<TableRow>())
        {
            if (inHead != row.IsHeader)
            {
                Close(inHead);
                html.Markup(row.IsHeader ? "<thead>\n"u8 : "<tbody>\n"u8);
                inHead = row.IsHeader;
            }

            Row(row, table.ColumnDefinitions);
        }

        Close(inHead);
        html.Markup("</table></div>\n"u8);
    }

    private void Close(bool? head) => html.Markup(head switch
    {
        true => "</thead>\n"u8,
        false => "</tbody>\n"u8,
        null => [],
    });

    private void Row(TableRow row, List<TableColumnDefinition> columns)
    {
        html.Markup("<tr>"u8);
        for (var index = 0; index < row.Count; index++)
        {
            var cell = (TableCell)row[index];
            var heads = row.IsHeader && HasWords(cell); // an empty cell is the heading of nothing
            html.Markup(heads ? "<th scope=\"col\""u8 : "<td"u8);
            html.Markup(index < columns.Count ? Class(columns[index].Alignment) : []);
            html.Markup(">"u8);
            foreach (var leaf in cell.OfType<LeafBlock>())
            {
                inlines.Write(leaf.Inline);
            }

            html.Markup(heads ? "</th>"u8 : "</td>"u8);
        }

        html.Markup("</tr>\n"u8);
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
