using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether the original is still what its translation was compared with.</summary>
internal static class ConfirmationChecks
{
    public static void Check(AlignedPair pair, ProblemList problems)
    {
        var editions = pair.Editions;
        if (pair.Staleness is not { } staleness || editions.Original is not { } original || editions.Translated.Fields.Confirmed is not { } confirmed)
        {
            return;
        }

        var inFirst = original == editions.First;
        foreach (var block in staleness.Changed)
        {
            var bead = pair.Text.Beads.First(bead => (inFirst ? bead.First : bead.Second).Contains(block));
            problems.Add(PairProblems.OriginalChanged(original.Text.Blocks[block].At, pair.PlaceOf(bead, !inFirst), confirmed.Date.Iso, editions.Id));
        }

        foreach (var behind in staleness.Lost)
        {
            var at = original.Text.Blocks.Count == 0 ? original.Start : original.Text.Blocks[Math.Min(behind, original.Text.Blocks.Count - 1)].At;
            problems.Add(PairProblems.OriginalLost(at, editions.Translated.Start, confirmed.Date.Iso, editions.Id));
        }
    }
}
