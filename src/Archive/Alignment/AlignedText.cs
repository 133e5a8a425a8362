namespace Archive.Alignment;

/// <summary>Two editions block by block; every block of either stands in exactly one bead, and the beads in the order of both.</summary>
/// <param name="Beads">The best guess throughout, however unsure.</param>
/// <param name="MeantAlone">What its author says has no counterpart.</param>
internal sealed record AlignedText(IReadOnlyList<Bead> Beads, LoneBlocks MeantAlone)
{
    /// <summary>How many blocks the first text has.</summary>
    public int First { get; } = Beads.Sum(bead => bead.First.Count);

    /// <inheritdoc cref="First"/>
    public int Second { get; } = Beads.Sum(bead => bead.Second.Count);

    /// <summary>What surely has nothing in the other text, though its author does not say so.</summary>
    public IReadOnlyList<Bead> Alone { get; } = [.. Beads.Where(bead => bead is { IsSure: true, IsAlone: true } && MeantAlone.In(bead) == 0)];

    /// <summary>What may stand beside each other: where the guess is unsure, what lies between two sure places is one passage.</summary>
    public IReadOnlyList<Bead> Passages { get; } = Joined(Beads);

    private static List<Bead> Joined(IReadOnlyList<Bead> beads)
    {
        var passages = new List<Bead>(beads.Count);
        foreach (var bead in beads)
        {
            if (!bead.IsSure && passages is [.., { IsSure: false } before])
            {
                passages[^1] = new Bead(
                    before.First with { Count = before.First.Count + bead.First.Count },
                    before.Second with { Count = before.Second.Count + bead.Second.Count },
                    Math.Min(before.Confidence, bead.Confidence));
            }
            else
            {
                passages.Add(bead);
            }
        }

        return passages;
    }
}

/// <summary>The indexes of blocks of both texts that are marked as standing alone, in their order.</summary>
internal sealed record LoneBlocks(IReadOnlyList<int> First, IReadOnlyList<int> Second)
{
    public int Count => First.Count + Second.Count;

    /// <summary>How many of them stand in a bead.</summary>
    public int In(Bead bead) => First.Count(bead.First.Contains) + Second.Count(bead.Second.Contains);
}
