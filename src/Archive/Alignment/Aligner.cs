using Archive.Markup;

namespace Archive.Alignment;

/// <summary>
/// Finds which blocks of two editions say the same, from what is left of them in any language: their order, kinds and lengths, and the names
/// and numbers in them. It knows no words, and gives the same for the same blocks.
/// </summary>
internal static class Aligner
{
    /// <summary>More places than these between two fences would take seconds; such a stretch is one passage.</summary>
    private const int MostCells = 1_000_000;

    public static AlignedText Align(IReadOnlyList<Block> first, IReadOnlyList<Block> second)
    {
        var texts = new TextPair([.. first], [.. second]);
        var fences = Fences.Of(texts);
        var likeness = Likeness.Of(texts);
        var beads = new List<Bead>(Math.Max(first.Count, second.Count));
        var (i, j) = (0, 0);
        foreach (var fence in fences)
        {
            Between(new Stretch(i, fence.First - i), new Stretch(j, fence.Second - j));
            (i, j) = (fence.First, fence.Second);
            if (fence.IsPair)
            {
                beads.Add(new Bead(new Stretch(i++, 1), new Stretch(j++, 1), 1));
            }
        }

        Between(new Stretch(i, first.Count - i), new Stretch(j, second.Count - j));
        return new AlignedText(Doubts.Cast(beads));

        void Between(Stretch one, Stretch other)
        {
            if (one.Count == 0 && other.Count == 0)
            {
                return;
            }

            if (Grid.CellsOf(one.Count, other.Count) > MostCells)
            {
                beads.Add(new Bead(one, other, 0));
            }
            else
            {
                beads.AddRange(new Lattice(new StretchPair(texts, likeness, one, other)).Beads());
            }
        }
    }
}
