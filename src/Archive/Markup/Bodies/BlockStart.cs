namespace Archive.Markup.Bodies;

/// <summary>How a block begins, whether it is addressed or stands in a note, which has the one address.</summary>
/// <param name="tag">Without its <c>&gt;</c>.</param>
/// <param name="words">By which it is addressed and counted, and which tell its language.</param>
internal readonly ref struct BlockStart(ReadOnlySpan<byte> tag, BlockKind kind, ReadOnlySpan<char> words)
{
    public ReadOnlySpan<byte> Tag { get; } = tag;

    public BlockKind Kind => kind;

    public ReadOnlySpan<char> Words { get; } = words;

    /// <summary>Whether other blocks stand in the element: then it cannot say the language of its own words.</summary>
    public bool HoldsMore { get; init; }

    /// <summary>Code is of no people's language, and what is said of an image says its own.</summary>
    public bool IsOfOneLanguage => kind is not (BlockKind.Code or BlockKind.Figure);
}
