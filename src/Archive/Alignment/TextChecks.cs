using Archive.Markup;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether anything was left out or put in: by the headings, block by block, and where that can no longer be told.</summary>
internal static class TextChecks
{
    /// <summary>Of texts that are not parallel one sentence says so instead of a hundred.</summary>
    public static void Check(AlignedPair pair, ProblemList problems)
    {
        var headingsDiffer = CheckHeadings(pair, problems);
        if (!pair.IsParallel && pair.Alone.Concat(pair.Text.Beads.Where(bead => !bead.IsSure)).FirstOrDefault() is { } first)
        {
            Drift(pair, first, problems);
            return;
        }

        foreach (var bead in pair.Alone.Where(bead => !headingsDiffer || BlockOf(pair, bead).Kind != BlockKind.Heading))
        {
            Alone(pair, bead, problems);
        }

        if (pair.Text.Passages.FirstOrDefault(passage => !passage.IsSure) is { } unsure)
        {
            Drift(pair, unsure, problems);
        }
    }

    /// <summary>Headings that are meant to stand alone do not count.</summary>
    private static bool CheckHeadings(AlignedPair pair, ProblemList problems)
    {
        var first = Headings(pair.First);
        var second = Headings(pair.Second);
        if (first.Count == second.Count)
        {
            return false;
        }

        var inFirst = first.Count > second.Count;
        var bead = Superfluous(pair, inFirst, inFirst ? first : second, Math.Min(first.Count, second.Count));
        problems.Add(PairProblems.HeadingsDiffer(
            pair.PlaceOf(bead, inFirst), pair.PlaceOf(bead, !inFirst), Math.Max(first.Count, second.Count), Math.Min(first.Count, second.Count)));
        return true;
    }

    /// <summary>The first heading that was found to stand alone, else the first that the other text has no more.</summary>
    private static Bead Superfluous(AlignedPair pair, bool inFirst, List<int> headings, int wanted)
    {
        var beads = headings.Select(heading => pair.Text.Beads.First(bead => (inFirst ? bead.First : bead.Second).Contains(heading))).ToList();
        return beads.Find(bead => bead.IsAlone) ?? beads[wanted];
    }

    private static List<int> Headings(IReadOnlyList<Block> blocks) =>
        [.. Enumerable.Range(0, blocks.Count).Where(index => blocks[index] is { Kind: BlockKind.Heading, IsAlone: false })];

    private static Block BlockOf(AlignedPair pair, Bead bead) =>
        bead.First.Count > 0 ? pair.First[bead.First.Start] : pair.Second[bead.Second.Start];

    private static void Alone(AlignedPair pair, Bead bead, ProblemList problems)
    {
        var inFirst = bead.First.Count > 0;
        var without = inFirst ? pair.Editions.Second : pair.Editions.First;
        problems.Add(PairProblems.NoCounterpart(pair.PlaceOf(bead, inFirst), pair.PlaceOf(bead, !inFirst), without.FileName));
    }

    /// <summary>Told in the translation's file, which its keeper can change.</summary>
    private static void Drift(AlignedPair pair, Bead bead, ProblemList problems)
    {
        var inFirst = pair.Editions.Translated == pair.Editions.First ? bead.First.Count > 0 : bead.Second.Count == 0;
        var (here, there) = inFirst ? (bead.First.Count, bead.Second.Count) : (bead.Second.Count, bead.First.Count);
        problems.Add(PairProblems.Drift(pair.PlaceOf(bead, inFirst), pair.PlaceOf(bead, !inFirst), pair.Editions.Id, new BlockCounts(here, there)));
    }
}
