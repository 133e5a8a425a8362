namespace Archive.Alignment;

/// <summary>What was found of two texts once, and holds for as long as both are as they were.</summary>
/// <param name="IsFine">Whether nothing was wrong with them.</param>
internal sealed record PairFinding(bool IsFine, Func<AlignedText> Text);
