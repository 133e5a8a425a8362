using Markdig.Syntax;

namespace Archive.Markup.Bodies;

/// <summary>Makes one list again of what a kept name between two items has parted.</summary>
internal static class KeptLists
{
    public static void Join(KeptNameBlock name)
    {
        var container = name.Parent!;
        var index = container.IndexOf(name);
        if (index == 0 || index + 1 == container.Count
            || container[index - 1] is not ListBlock before || container[index + 1] is not ListBlock after || !AreOne(before, after))
        {
            return;
        }

        container.RemoveAt(index + 1);
        container.RemoveAt(index);
        before.IsLoose |= after.IsLoose;
        ((ListItemBlock)after[0]).Insert(0, name);
        while (after.Count > 0)
        {
            var item = after[0];
            after.RemoveAt(0);
            before.Add(item);
        }
    }

    private static bool AreOne(ListBlock before, ListBlock after) =>
        (before.IsOrdered, before.BulletType, before.OrderedDelimiter) == (after.IsOrdered, after.BulletType, after.OrderedDelimiter);
}
