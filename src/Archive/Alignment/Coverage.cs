using Archive.Articles;

namespace Archive.Alignment;

/// <summary>How far a translation has come: how much of the two texts found its counterpart, and whether the original is still what it was compared with.</summary>
/// <remarks>Told of the beads and passages of the text itself, so that the three kinds add up to all: a translation of which half is done is not parallel yet, and half done nevertheless.</remarks>
/// <param name="Blocks">Of both texts, but for those that are meant to stand alone.</param>
/// <param name="Matched">Those of them that surely have a counterpart.</param>
/// <param name="Alone">Those that surely have none.</param>
/// <param name="Unclear">The passages of which it is not clear what in them stands for what.</param>
/// <param name="Compared">The day of the last comparison; null where nobody recorded one.</param>
/// <param name="Changed">In how many places the original is not as it was then.</param>
internal sealed record Coverage(int Blocks, int Matched, int Alone, int Unclear, PartialDate? Compared, int Changed)
{
    /// <summary>All only where all is; null where there is nothing to be matched.</summary>
    public int? Percent => Blocks == 0 ? null : Matched * 100 / Blocks;

    public bool IsWhole => Matched == Blocks && Unclear == 0;

    public static Coverage Of(AlignedPair pair)
    {
        var (text, staleness) = (pair.Text, pair.Staleness);
        return new Coverage(
            text.First + text.Second - text.MeantAlone.Count,
            text.Beads.Where(bead => bead is { IsSure: true, IsAlone: false }).Sum(bead => bead.First.Count + bead.Second.Count),
            text.Beads.Where(bead => bead is { IsSure: true, IsAlone: true }).Sum(bead => bead.First.Count + bead.Second.Count - text.MeantAlone.In(bead)),
            text.Passages.Count(passage => !passage.IsSure),
            staleness is null ? null : pair.Editions.Translated.Fields.Confirmed!.Date,
            staleness is null ? 0 : staleness.Changed.Count + staleness.Lost.Count);
    }
}
