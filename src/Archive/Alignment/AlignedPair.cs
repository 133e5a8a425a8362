using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>The two editions of an article, and what of them belongs together.</summary>
/// <param name="Staleness">What of the original changed since its translation was compared with it; null where nobody says that it was, or which is the original.</param>
internal sealed record AlignedPair(EditionPair Editions, AlignedText Text, Staleness? Staleness)
{
    // Of the blocks of the longer text: with more that stand alone, or fewer that surely have a counterpart, the texts are not parallel.
    private const double MostAlone = 1.0 / 3;
    private const double FewestPaired = 0.1;

    /// <summary>Where they use the terms agreed upon; none where nobody asked.</summary>
    public IReadOnlyList<TermUses> Terms { get; init; } = [];

    /// <inheritdoc cref="AlignedText.Alone"/>
    public IReadOnlyList<Bead> Alone => Text.Alone;

    /// <summary>Whether so much belongs together that one text may pass for the other's translation.</summary>
    public bool IsParallel { get; } = AreParallel(Text);

    /// <summary>What readers are shown beside each other: those of the text; where the two are not parallel, all of both is one passage.</summary>
    public IReadOnlyList<Bead> Passages => IsParallel ? Text.Passages : [new Bead(new Stretch(0, Text.First), new Stretch(0, Text.Second), 0)];

    /// <summary>Where it is not clear that the texts agree: something is missing, or nobody can tell what stands for what.</summary>
    public IEnumerable<Bead> Unclear => Passages.Where(passage => !passage.IsSure || (IsParallel && Alone.Contains(passage)));

    /// <summary>Whether anything of the original changed since then, or is gone.</summary>
    public bool IsStale => Staleness is { Changed.Count: > 0 } or { Lost.Count: > 0 };

    /// <summary>Whether there are two texts that readers may see beside each other.</summary>
    public bool IsShown => Editions.First.Fields.Shown && Editions.Second.Fields.Shown && Text is { First: > 0, Second: > 0 };

    public IReadOnlyList<Block> First => Editions.First.Text.Blocks;

    public IReadOnlyList<Block> Second => Editions.Second.Text.Blocks;

    public static AlignedPair Of(EditionPair editions) => new(
        editions,
        Aligner.Align(ComparedBlock.All(editions.First.Text), ComparedBlock.All(editions.Second.Text)),
        editions.Original is { } original && editions.Translated.Fields.Confirmed is { } confirmed ? Staleness.Of(confirmed, original.Text.Blocks) : null);

    /// <summary>Where a bead begins; on a side that has nothing, what stands behind the gap, else before it.</summary>
    public Location PlaceOf(Bead bead, bool ofFirst) =>
        ofFirst ? Place(First, bead.First, Editions.First) : Place(Second, bead.Second, Editions.Second);

    private static bool AreParallel(AlignedText text)
    {
        var longer = Math.Max(text.First, text.Second);
        var paired = text.Beads.Where(bead => bead is { IsSure: true, IsAlone: false }).Sum(bead => text.First == longer ? bead.First.Count : bead.Second.Count);
        return text.Alone.Count <= longer * MostAlone && paired >= longer * FewestPaired;
    }

    private static Location Place(IReadOnlyList<Block> blocks, Stretch stretch, Edition edition) =>
        blocks.Count == 0 ? edition.Start : blocks[Math.Min(stretch.Start, blocks.Count - 1)].At;
}
