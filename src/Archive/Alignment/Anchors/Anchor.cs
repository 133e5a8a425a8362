namespace Archive.Alignment.Anchors;

/// <summary>Something that stands in both languages alike, as one number: two bits of its kind, then thirty of what it is.</summary>
/// <remarks>Numbers rather than objects: an article has hundreds, and most are never looked at again.</remarks>
internal static class Anchor
{
    private const int KindShift = 30;
    private const int Mask = (1 << KindShift) - 1;

    /// <summary>The consonants of a name.</summary>
    public static int Name(int skeleton) => skeleton;

    /// <param name="thousandths">So that <c>3.5</c> is a whole number too.</param>
    public static int Number(long thousandths) =>
        Of(thousandths is >= 13_000 or < 1_000 ? AnchorKind.Number : AnchorKind.SmallNumber, (ulong)thousandths);

    /// <summary>What is the same letter by letter: <c>NATO</c>, an address, the file of a picture.</summary>
    public static int Word(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var character in word)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return Of(AnchorKind.Word, hash);
    }

    public static AnchorKind KindOf(int anchor) => (AnchorKind)((uint)anchor >> KindShift);

    private static int Of(AnchorKind kind, ulong value) =>
        (int)(((uint)kind << KindShift) | ((uint)((value * 0x9E3779B97F4A7C15UL) >> 32) & Mask));
}

/// <summary>What an anchor is, which decides how much it tells.</summary>
internal enum AnchorKind
{
    Name,
    Number,

    /// <summary>Below 13, and a month: it stands in many blocks, and is often written another way.</summary>
    SmallNumber,
    Word,
}
