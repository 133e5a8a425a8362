using Archive.Articles;

namespace Archive.Alignment;

/// <summary>Which blocks of the two texts are concerned where the original is no longer as it was when its translation was compared with it.</summary>
internal static class OriginalChanges
{
    /// <summary>The blocks of an edition, in their order: in the original those that changed, in its translation those that say the same.</summary>
    public static IReadOnlyList<ChangedBlock> In(AlignedPair pair, Edition edition)
    {
        var last = CountOf(pair, edition) - 1;
        if (pair.Staleness is not { } staleness || last < 0)
        {
            return [];
        }

        return
        [
            .. Changed(pair, staleness, edition).Select(block => new ChangedBlock(block, OriginalChange.Changed))
                .Concat(staleness.Lost
                    .Select(gap => edition == pair.Editions.Original ? gap : PlaceInTranslation(pair, gap))
                    .Select(gap => new ChangedBlock(Math.Min(gap, last), gap > last ? OriginalChange.LostAfter : OriginalChange.LostHere)))
                .GroupBy(change => change.Block)
                .OrderBy(block => block.Key)
                .Select(block => new ChangedBlock(block.Key, block.Aggregate(OriginalChange.None, (all, one) => all | one.Change))),
        ];
    }

    private static IEnumerable<int> Changed(AlignedPair pair, Staleness staleness, Edition edition) => edition == pair.Editions.Original
        ? staleness.Changed
        : pair.Passages
            .Where(passage => staleness.Changed.Any(OfOriginal(pair, passage).Contains))
            .SelectMany(passage => OfTranslation(pair, passage).Indexes);

    /// <summary>What the translation may still have of it stands there without counterpart: the place is before that.</summary>
    private static int PlaceInTranslation(AlignedPair pair, int gap)
    {
        var beads = pair.Text.Beads;
        var behind = beads.Count;
        while (behind > 0 && (OfOriginal(pair, beads[behind - 1]).Count == 0 || OfOriginal(pair, beads[behind - 1]).End > gap))
        {
            behind--;
        }

        return behind == beads.Count ? CountOf(pair, pair.Editions.Translated) : OfTranslation(pair, beads[behind]).Start;
    }

    /// <summary>Without asking the text, which would have to be fetched.</summary>
    private static int CountOf(AlignedPair pair, Edition edition) => edition == pair.Editions.First ? pair.Text.First : pair.Text.Second;

    private static Stretch OfOriginal(AlignedPair pair, Bead bead) => pair.Editions.Original == pair.Editions.First ? bead.First : bead.Second;

    private static Stretch OfTranslation(AlignedPair pair, Bead bead) => pair.Editions.Original == pair.Editions.First ? bead.Second : bead.First;
}

/// <summary>A block that a change of the original concerns.</summary>
/// <param name="Block">Its index.</param>
internal sealed record ChangedBlock(int Block, OriginalChange Change);

/// <summary>What a block has to do with a change of the original.</summary>
[Flags]
internal enum OriginalChange
{
    None = 0,

    /// <summary>It changed, or says what changed.</summary>
    Changed = 1,

    /// <summary>Before it the original had something that is gone.</summary>
    LostHere = 2,

    /// <summary>So it had behind it, the last of all.</summary>
    LostAfter = 4,
}
