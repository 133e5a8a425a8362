using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether the marks of two editions agree: each number once in both, and in the same order.</summary>
internal static class MarkChecks
{
    public static void Check(AlignedPair pair, ProblemList problems)
    {
        CheckOnce(pair.First, problems);
        CheckOnce(pair.Second, problems);
        var ties = Ties.Of(pair.First, pair.Second);
        foreach (var mark in ties.LonelyInFirst)
        {
            var bead = pair.Text.Beads.First(bead => bead.First.Contains(mark));
            Missing(pair.First[mark], pair.PlaceOf(bead, ofFirst: false), pair.Editions.Second, problems);
        }

        foreach (var mark in ties.LonelyInSecond)
        {
            var bead = pair.Text.Beads.First(bead => bead.Second.Contains(mark));
            Missing(pair.Second[mark], pair.PlaceOf(bead, ofFirst: true), pair.Editions.First, problems);
        }

        foreach (var tie in ties.Pairs.Except(ties.InOrder()))
        {
            var (first, second) = (pair.First[tie.First].Counterpart!, pair.Second[tie.Second].Counterpart!);
            problems.Add(PairProblems.MarksCross(first.At, second.At, Shown(first)));
        }
    }

    private static void CheckOnce(IReadOnlyList<Block> blocks, ProblemList problems)
    {
        var seen = new Dictionary<int, PairMark>();
        foreach (var mark in blocks.Select(block => block.Counterpart).Where(mark => mark?.Number is not null))
        {
            if (!seen.TryAdd(mark!.Number!.Value, mark))
            {
                problems.Add(PairProblems.MarkTwice(mark.At, seen[mark.Number.Value].At, Shown(mark)));
            }
        }
    }

    private static void Missing(Block block, Location other, Edition without, ProblemList problems) =>
        problems.Add(PairProblems.MarkMissing(block.Counterpart!.At, other, Shown(block.Counterpart), without.FileName));

    private static string Shown(PairMark mark) => $"={mark.Number}";
}
