using Archive.Problems;

namespace Archive.Articles;

/// <summary>The works as they were put together last: whoever links again and again puts together only those of which an edition or a name is another.</summary>
/// <remarks>The memo of a pure function: with it and without, what comes out is the same.</remarks>
internal sealed class PairedWorks
{
    private Dictionary<string, Paired> _last = [];
    private Names? _names;

    /// <param name="works">The editions of each, as in <see cref="Pairing.Pair"/>.</param>
    /// <param name="problems">Are told what was found of each work, whenever that was.</param>
    public IReadOnlyList<Article> Of(IReadOnlyList<IReadOnlyList<Edition>> works, Names names, ProblemList problems)
    {
        var last = names == _names ? _last : [];
        var now = new Paired[works.Count];
        Parallel.For(0, now.Length, index =>
        {
            var editions = works[index];
            now[index] = last.GetValueOrDefault(editions[0].Id) is { } known && known.IsOf(editions) ? known : Paired.Of(editions, names);
        });
        (_last, _names) = (now.ToDictionary(paired => paired.Article.Id, StringComparer.Ordinal), names);
        foreach (var paired in now)
        {
            problems.AddRange(paired.Problems);
        }

        return [.. now.Select(paired => paired.Article)];
    }

    private sealed record Paired(IReadOnlyList<Edition> Editions, Article Article, IReadOnlyList<Problem> Problems)
    {
        public static Paired Of(IReadOnlyList<Edition> editions, Names names)
        {
            var found = new ProblemList();
            var article = new Pairing(names, found).Pair(editions);
            return new Paired(editions, article, found.Sorted());
        }

        /// <summary>What is read of the same bytes is the same object.</summary>
        public bool IsOf(IReadOnlyList<Edition> editions) => Editions.SequenceEqual(editions, ReferenceEqualityComparer.Instance);
    }
}

/// <summary>What the words of articles mean.</summary>
internal sealed record Names(Authority People, Authority Topics, Authority Publications);
