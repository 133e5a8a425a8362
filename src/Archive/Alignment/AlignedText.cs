namespace Archive.Alignment;

/// <summary>Two editions block by block; every block of either stands in exactly one bead, and the beads in the order of both.</summary>
/// <param name="Beads">The best guess throughout, however unsure.</param>
internal sealed record AlignedText(IReadOnlyList<Bead> Beads)
{
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
