using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>The two editions of an article, and what of them belongs together.</summary>
internal sealed record AlignedPair(EditionPair Editions, AlignedText Text)
{
    public IReadOnlyList<Block> First => Editions.First.Text.Blocks;

    public IReadOnlyList<Block> Second => Editions.Second.Text.Blocks;

    public static AlignedPair Of(EditionPair editions) =>
        new(editions, Aligner.Align(ComparedBlock.All(editions.First.Text), ComparedBlock.All(editions.Second.Text)));

    /// <summary>All pairs of a library, in their order.</summary>
    public static IReadOnlyList<AlignedPair> All(Library library)
    {
        var pairs = new AlignedPair[library.Pairs.Count];
        Parallel.For(0, pairs.Length, index => pairs[index] = Of(library.Pairs[index]));
        return pairs;
    }

    public IEnumerable<Block> BlocksOf(Bead bead) =>
        First.Skip(bead.First.Start).Take(bead.First.Count).Concat(Second.Skip(bead.Second.Start).Take(bead.Second.Count));

    /// <summary>Where a bead begins; on a side that has nothing, what stands behind the gap, else before it.</summary>
    public Location PlaceOf(Bead bead, bool ofFirst) =>
        ofFirst ? Place(First, bead.First, Editions.First) : Place(Second, bead.Second, Editions.Second);

    /// <summary>The name of an edition's file, without its folders.</summary>
    public static string FileOf(Edition edition) => edition.File[(edition.File.LastIndexOf('/') + 1)..];

    private static Location Place(IReadOnlyList<Block> blocks, Stretch stretch, Edition edition) =>
        blocks.Count == 0 ? edition.Start : blocks[Math.Min(stretch.Start, blocks.Count - 1)].At;
}
