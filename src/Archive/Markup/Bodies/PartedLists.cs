using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Archive.Markup.Bodies;

/// <summary>Makes one list again of what the marks between two items have parted; a mark then stands in the item behind it.</summary>
internal static class PartedLists
{
    /// <summary>In one pass, as what is taken out of a container moves all that stands behind.</summary>
    public static void Join(ContainerBlock container)
    {
        var marks = new List<MarkdownBlock>();
        foreach (var block in Emptied(container))
        {
            if (block is LineMarkBlock)
            {
                marks.Add(block);
                continue;
            }

            if (marks.Count > 0 && container.LastChild is ListBlock before && block is ListBlock after && AreOne(before, after))
            {
                Join(before, marks, after);
            }
            else
            {
                AddAll(container, [.. marks, block]);
            }

            marks.Clear();
        }

        AddAll(container, marks);
    }

    private static void Join(ListBlock before, IReadOnlyList<MarkdownBlock> marks, ListBlock after)
    {
        var first = (ListItemBlock)after[0];
        AddAll(first, [.. marks, .. Emptied(first)]);
        AddAll(before, Emptied(after));
        before.IsLoose |= after.IsLoose;
    }

    private static MarkdownBlock[] Emptied(ContainerBlock container)
    {
        MarkdownBlock[] blocks = [.. container];
        container.Clear();
        return blocks;
    }

    private static void AddAll(ContainerBlock container, IReadOnlyList<MarkdownBlock> blocks)
    {
        foreach (var block in blocks)
        {
            container.Add(block);
        }
    }

    private static bool AreOne(ListBlock before, ListBlock after) =>
        (before.IsOrdered, before.BulletType, before.OrderedDelimiter) == (after.IsOrdered, after.BulletType, after.OrderedDelimiter);
}
