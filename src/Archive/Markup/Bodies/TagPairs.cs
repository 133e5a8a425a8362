using System.Runtime.InteropServices;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Finds out which of an author's tags are elements: those that open and close in the same emphasis, link or line of words.</summary>
internal static class TagPairs
{
    public static void Find(MarkdownDocument document)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inlines)
            {
                Find(inlines);
            }
        }
    }

    private static void Find(ContainerInline inlines)
    {
        var open = new Dictionary<ContainerInline, Stack<AllowedTagInline>>();
        var walk = new InlineWalk(inlines);
        while (walk.MoveNext())
        {
            if (walk.Current is AllowedTagInline { Parent: { } parent } tag)
            {
                Meet(tag, CollectionsMarshal.GetValueRefOrAddDefault(open, parent, out _) ??= []);
            }
        }
    }

    private static void Meet(AllowedTagInline tag, Stack<AllowedTagInline> open)
    {
        if (tag.Tag.Name == AllowedTag.Break)
        {
            tag.IsPaired = true;
        }
        else if (tag.Tag.Closes)
        {
            Close(tag, open);
        }
        else if (MayStand(tag.Tag, open))
        {
            tag.Within = tag.Tag.IsOfRuby ? open.Peek() : null;
            open.Push(tag);
        }
    }

    /// <summary>What was opened since the counterpart, and not closed, stays text.</summary>
    private static void Close(AllowedTagInline tag, Stack<AllowedTagInline> open)
    {
        if (!open.Any(other => other.Tag.Name == tag.Tag.Name))
        {
            return;
        }

        var opening = open.Pop();
        while (opening.Tag.Name != tag.Tag.Name)
        {
            opening = open.Pop();
        }

        tag.Within = opening.Within;
        tag.IsPaired = opening.IsPaired = true;
    }

    /// <summary>A reading stands right in its ruby, and no ruby in another.</summary>
    private static bool MayStand(AllowedTag tag, Stack<AllowedTagInline> open) =>
        tag.IsOfRuby ? open.TryPeek(out var around) && around.Tag.Name == AllowedTag.Ruby
        : tag.Name != AllowedTag.Ruby || !open.Any(other => other.Tag.Name == AllowedTag.Ruby);
}
