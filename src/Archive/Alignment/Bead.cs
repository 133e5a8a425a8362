namespace Archive.Alignment;

/// <summary>Blocks of one edition and those of the other that say the same; on one side there may be none.</summary>
/// <param name="Confidence">From 0 to 1: how much worse the best reading of the two texts is in which these do not belong together.</param>
internal sealed record Bead(Stretch First, Stretch Second, double Confidence)
{
    /// <summary>What it costs by <see cref="Costs"/>; 0 for what stands at a fence.</summary>
    public double Cost { get; init; }

    /// <summary>Below this, a reader could be shown a wrong pair.</summary>
    private const double Sure = 0.9;

    /// <summary>A block that was left out, taken together with its neighbour, looks much like two that were merged.</summary>
    private const double SureOfMany = 0.98;

    public bool IsSure => Confidence >= (First.Count > 1 || Second.Count > 1 ? SureOfMany : Sure);

    /// <summary>Whether one side has nothing to the other.</summary>
    public bool IsAlone => First.Count == 0 || Second.Count == 0;

    /// <summary>Whether another bead is part of this one.</summary>
    public bool Contains(Bead bead) => First.Contains(bead.First) && Second.Contains(bead.Second);
}

/// <summary>Blocks that follow each other in one edition.</summary>
/// <param name="Start">The index of the first one; where there is none, of the one behind the gap.</param>
internal sealed record Stretch(int Start, int Count)
{
    public int End => Start + Count;

    public IEnumerable<int> Indexes => Enumerable.Range(Start, Count);

    public bool Contains(int index) => index >= Start && index < End;

    public bool Contains(Stretch other) => other.Start >= Start && other.End <= End;
}
