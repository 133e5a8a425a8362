using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Goes over inlines in reading order without recursion: an author may open thousands of brackets in one another.</summary>
internal struct InlineWalk(ContainerInline root)
{
    private bool _children = true;

    public Inline Current { get; private set; } = root;

    /// <summary>Whether the walk comes out of a container that it went into before.</summary>
    public bool Leaving { get; private set; }

    public bool MoveNext()
    {
        if (!Leaving && _children && Current is ContainerInline container)
        {
            Leaving = container.FirstChild is null; // it is left too: whoever opened a tag must be told to close it
            Current = container.FirstChild ?? container;
            return Current != root;
        }

        if (Current == root)
        {
            return false;
        }

        _children = true;
        Leaving = Current.NextSibling is null;
        Current = Current.NextSibling ?? Current.Parent!;
        return Current != root;
    }

    /// <summary>Passes over what stands in the current inline; it is not left either.</summary>
    public void SkipChildren() => _children = false;
}
