using Archive.Markup;

namespace Archive.Alignment;

/// <summary>The marks that would settle what is unsure in a pair of texts, as the best guess has it: for an author to look over.</summary>
internal static class MarkPlan
{
    private const int MostOfOne = 3; // what is larger was never compared

    public static (IReadOnlyList<PlannedMark> First, IReadOnlyList<PlannedMark> Second) Of(AlignedPair pair)
    {
        var (first, second) = (new List<PlannedMark>(), new List<PlannedMark>());
        var number = pair.First.Concat(pair.Second).Max(block => block.Counterpart?.Number) ?? 0;
        var closes = false;
        foreach (var bead in pair.Text.Beads.Where(bead => Math.Max(bead.First.Count, bead.Second.Count) <= MostOfOne))
        {
            if (bead.IsAlone && !bead.IsSure)
            {
                first.AddRange(Alone(pair.First, bead.First));
                second.AddRange(Alone(pair.Second, bead.Second));
            }
            else if (!bead.IsAlone && (closes || !bead.IsSure) && IsUnmarked(pair, bead))
            {
                number++;
                first.Add(new PlannedMark(bead.First.Start, $"<!-- ={number} -->"));
                second.Add(new PlannedMark(bead.Second.Start, $"<!-- ={number} -->"));
            }

            closes = !bead.IsSure && bead.First.Count + bead.Second.Count > 2;
        }

        return (first, second);
    }

    private static IEnumerable<PlannedMark> Alone(IReadOnlyList<Block> blocks, Stretch stretch) =>
        Enumerable.Range(stretch.Start, stretch.Count).Where(index => blocks[index].Counterpart is null).Select(index => new PlannedMark(index, "<!-- =- -->"));

    private static bool IsUnmarked(AlignedPair pair, Bead bead) =>
        pair.First[bead.First.Start].Counterpart is null && pair.Second[bead.Second.Start].Counterpart is null;
}

/// <summary>A mark that would stand on the line before a block.</summary>
/// <param name="Block">Its index.</param>
internal sealed record PlannedMark(int Block, string Text);
