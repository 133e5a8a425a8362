using Archive.Articles;

namespace Archive.Alignment;

/// <summary>Which blocks of the two texts are concerned where the original is no longer as it was when its translation was compared with it.</summary>
internal static class OriginalChanges
{
    /// <summary>Of an edition, by the indexes of its blocks: in the original those that changed, in its translation those that say the same.</summary>
    public static IReadOnlyDictionary<int, OriginalChange> In(AlignedPair pair, Edition edition)
    {
        var changes = new SortedDictionary<int, OriginalChange>();
        var last = CountOf(pair, edition) - 1;
        if (pair.Staleness is not { } staleness || last < 0)
        {
            return changes;
        }

        foreach (var block in Changed(pair, staleness, edition))
        {
            changes[block] = OriginalChange.Changed;
        }

        foreach (var gap in staleness.Lost.Select(gap => edition == pair.Editions.Original ? gap : PlaceInTranslation(pair, gap)))
        {
            var block = Math.Min(gap, last);
            changes[block] = changes.GetValueOrDefault(block) | (gap > last ? OriginalChange.LostAfter : OriginalChange.LostHere);
        }

        return changes;
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
