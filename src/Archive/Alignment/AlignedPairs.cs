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

    public static AlignedPairs Of(Library library)
    {
        var pairs = new AlignedPair[library.Pairs.Count];
        Parallel.For(0, pairs.Length, index => pairs[index] = AlignedPair.Of(library.Pairs[index]));
        return new(pairs);
    }

    /// <param name="id">Of an article.</param>
    /// <returns>Null where the article has not two texts.</returns>
    public AlignedPair? Of(string id) => _byId.GetValueOrDefault(id);
}
