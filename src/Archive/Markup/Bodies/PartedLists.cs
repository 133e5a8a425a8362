using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Archive.Markup.Bodies;

/// <summary>Makes one list again of what the marks between two items have parted.</summary>
internal static class PartedLists
{
    public static void Join(LineMarkBlock first)
    {
        var container = first.Parent!;
        var start = container.IndexOf(first);
        var end = start;
        while (end < container.Count && container[end] is LineMarkBlock)
        {
            end++;
        }

        if (start == 0 || end == container.Count
            || container[start - 1] is not ListBlock before || container[end] is not ListBlock after || !AreOne(before, after))
        {
            return;
        }

        container.RemoveAt(end);
        before.IsLoose |= after.IsLoose;
        for (var index = 0; index < end - start; index++)
        {
            ((ListItemBlock)after[0]).Insert(index, Taken(container, start));
        }

        while (after.Count > 0)
        {
            before.Add(Taken(after, 0));
        }
    }

    private static MarkdownBlock Taken(ContainerBlock container, int index)
    {
        var block = container[index];
        container.RemoveAt(index);
        return block;
    }

    private static bool AreOne(ListBlock before, ListBlock after) =>
        (before.IsOrdered, before.BulletType, before.OrderedDelimiter) == (after.IsOrdered, after.BulletType, after.OrderedDelimiter);
}
