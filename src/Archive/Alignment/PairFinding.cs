using Archive.Articles;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>What was found of two texts once, and holds for as long as both are as they were: so that neither has to be fetched to say it again.</summary>
/// <param name="Problems">What was wrong with them, sorted.</param>
internal sealed record PairFinding(AlignedText Text, Staleness? Staleness, IReadOnlyList<TermUses> Terms, IReadOnlyList<Problem> Problems)
{
    /// <summary>With the editions of the texts as a later build has them.</summary>
    public AlignedPair With(EditionPair editions) => new(editions, Text, Staleness) { Terms = Terms };
}
