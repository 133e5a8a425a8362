namespace Archive.Markup.Bodies;

/// <summary>
/// The level at which a heading is written, below the page's own h1 and never more than one below the heading it belongs to: whether an
/// author begins with <c>#</c> or with <c>##</c>, the first is an h2.
/// </summary>
internal sealed class HeadingOutline
{
    public const int First = 2;
    private const int Last = 6;

    // The levels, as the author wrote them, of the headings that the next one could belong to.
    private readonly Stack<int> _open = new();

    /// <summary>How a heading begins, without its <c>&gt;</c>.</summary>
    public static ReadOnlySpan<byte> Tag(int level) => level switch
    {
        2 => "<h2"u8,
        3 => "<h3"u8,
        4 => "<h4"u8,
        5 => "<h5"u8,
        _ => "<h6"u8,
    };

    public int LevelOf(int written)
    {
        while (_open.TryPeek(out var above) && above >= written)
        {
            _open.Pop();
        }

        _open.Push(written);
        return Math.Min(First + _open.Count - 1, Last);
    }
}
