using Archive.Articles;

namespace Archive.Alignment;

/// <summary>Every article that is in both languages, paragraph by paragraph: found out once a build, for checks and for pages.</summary>
internal sealed class AlignedPairs
{
    private readonly Dictionary<string, AlignedPair> _byId;

    private AlignedPairs(AlignedPair[] pairs)
    {
        All = pairs;
        _byId = pairs.ToDictionary(pair => pair.Editions.Id, StringComparer.Ordinal);
    }

    /// <summary>By id; those too of which one text is not shown.</summary>
    public IReadOnlyList<AlignedPair> All { get; }

    /// <param name="known">What an earlier build found of a pair; null where it has to be found out.</param>
    public static AlignedPairs Of(IReadOnlyList<EditionPair> editionPairs, IReadOnlyList<GlossaryTerm> glossary, Func<EditionPair, AlignedPair?> known)
    {
        var pairs = new AlignedPair[editionPairs.Count];
        var terms = FoldedTerm.All(glossary);
        Parallel.For(0, pairs.Length, index =>
        {
            var editions = editionPairs[index];
            pairs[index] = known(editions) ?? AlignedPair.Of(editions) with { Terms = TermUses.In(editions, terms) };
        });
        return new(pairs);
    }

    /// <param name="id">Of an article.</param>
    /// <returns>Null where the article has not two texts.</returns>
    public AlignedPair? Of(string id) => _byId.GetValueOrDefault(id);
}
