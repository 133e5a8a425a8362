namespace Archive.Alignment;

/// <summary>The marks that would settle what is unsure in a pair of texts, for an author to look over; and where only a person can tell.</summary>
/// <param name="Undecided">The passages in which not every block has one to itself: a mark that is wrong there would hide what is missing.</param>
internal sealed record MarkPlan(IReadOnlyList<PlannedMark> First, IReadOnlyList<PlannedMark> Second, IReadOnlyList<Bead> Undecided)
{
    public static MarkPlan Of(AlignedPair pair)
    {
        var (first, second, undecided) = (new List<PlannedMark>(), new List<PlannedMark>(), new List<Bead>());
        var number = pair.First.Concat(pair.Second).Max(block => block.Counterpart?.Number) ?? 0;
        foreach (var passage in pair.Text.Passages.Where(passage => !passage.IsSure))
        {
            var beads = pair.Text.Beads.Where(passage.Contains).ToList();
            if (!beads.TrueForAll(bead => bead is { First.Count: 1, Second.Count: 1 }))
            {
                undecided.Add(passage);
                continue;
            }

            foreach (var bead in beads.Where(bead => IsUnmarked(pair, bead)))
            {
                number++;
                first.Add(new PlannedMark(bead.First.Start, $"<!-- ={number} -->"));
                second.Add(new PlannedMark(bead.Second.Start, $"<!-- ={number} -->"));
            }
        }

        return new MarkPlan(first, second, undecided);
    }

    private static bool IsUnmarked(AlignedPair pair, Bead bead) =>
        pair.First[bead.First.Start].Counterpart is null && pair.Second[bead.Second.Start].Counterpart is null;
}

/// <summary>A mark that would stand on the line before a block.</summary>
/// <param name="Block">Its index.</param>
internal sealed record PlannedMark(int Block, string Text);
