using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Archive.Markup.Bodies;

/// <summary>Writes lists. An item and its first paragraph are one block; what else stands in the item are blocks of their own.</summary>
internal sealed class MarkdownLists(MarkdownBlocks blocks, EditionWriter edition, BlockTags tags, MarkdownInlines inlines)
{
    private readonly HtmlBuffer _html = edition.Html;

    public void Write(ListBlock list)
    {
        _html.Markup(list.IsOrdered ? "<ol"u8 : "<ul"u8);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            _html.Markup(" start=\""u8);
            _html.Number(start);
            _html.Markup("\""u8);
        }

        _html.Markup(">\n"u8);
        foreach (var item in list)
        {
            Item((ListItemBlock)item, list.IsLoose);
        }

        _html.Markup(list.IsOrdered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    public void Write(DefinitionList list)
    {
        _html.Markup("<dl>\n"u8);
        foreach (var item in list.OfType<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>())
            {
                tags.Open("<dt"u8, BlockKind.ListItem, term);
                inlines.Write(term.Inline);
                _html.Markup("</dt>\n"u8);
            }

            Definition([.. item.Where(block => block is not DefinitionTerm)]);
        }

        _html.Markup("</dl>\n"u8);
    }

    private void Item(ListItemBlock item, bool loose)
    {
        var index = 0;
        for (; index < item.Count && item[index] is LineMarkBlock; index++)
        {
            blocks.Write(item[index]);
        }

        if (index < item.Count && item[index] is ParagraphBlock paragraph)
        {
            index++;
            Begin(paragraph, loose, holdsMore: index < item.Count);
        }
        else
        {
            _html.Markup("<li>"u8);
        }

        _html.Markup(index < item.Count ? "\n"u8 : []);
        for (; index < item.Count; index++)
        {
            blocks.Write(item[index]);
        }

        _html.Markup("</li>\n"u8);
    }

    private void Begin(ParagraphBlock paragraph, bool loose, bool holdsMore)
    {
        var task = paragraph.Inline?.FirstChild as TaskList;
        tags.Open(task is null ? "<li"u8 : "<li class=\"task\""u8, BlockKind.ListItem, paragraph, holdsMore);
        var language = holdsMore ? edition.Language.Attribute : [];
        if (!loose && language.IsEmpty)
        {
            Words(paragraph, task);
            return;
        }

        _html.Markup(loose ? "<p"u8 : "<span"u8);
        _html.Markup(language);
        _html.Markup(">"u8);
        Words(paragraph, task);
        _html.Markup(loose ? "</p>"u8 : "</span>"u8);
    }

    /// <summary>What is to be done is the label of its box, so that a screen reader tells both as one.</summary>
    private void Words(ParagraphBlock paragraph, TaskList? task)
    {
        _html.Markup(task switch
        {
            null => [],
            { Checked: true } => "<label><input type=\"checkbox\" disabled checked>"u8,
            _ => "<label><input type=\"checkbox\" disabled>"u8,
        });
        inlines.Write(paragraph.Inline);
        _html.Markup(task is null ? [] : "</label>"u8);
    }

    private void Definition(IReadOnlyList<MarkdownBlock> definition)
    {
        if (definition is [ParagraphBlock paragraph])
        {
            tags.Open("<dd"u8, BlockKind.ListItem, paragraph);
            inlines.Write(paragraph.Inline);
            _html.Markup("</dd>\n"u8);
            return;
        }

        _html.Markup("<dd>\n"u8);
        foreach (var block in definition)
        {
            blocks.Write(block);
        }

        _html.Markup("</dd>\n"u8);
    }
}
