using Archive.Problems;

namespace Archive.Articles;

/// <summary>The works as they were put together last: whoever links again and again puts together only those of which an edition or a name is another.</summary>
/// <remarks>The memo of a pure function: with it and without, what comes out is the same.</remarks>
internal sealed class PairedWorks
{
    private Dictionary<string, Paired> _last = [];
    private Authorities? _authorities;

    /// <param name="works">The editions of each, as in <see cref="Pairing.Pair"/>.</param>
    /// <param name="problems">Are told what was found of each work, whenever that was.</param>
    public IReadOnlyList<Article> Of(IReadOnlyList<IReadOnlyList<Edition>> works, Authorities authorities, ProblemList problems)
    {
        var last = authorities == _authorities ? _last : [];
        var now = new Paired[works.Count];
        Parallel.For(0, now.Length, index =>
        {
            var editions = works[index];
            now[index] = last.GetValueOrDefault(editions[0].Id) is { } known && known.IsOf(editions) ? known : Paired.Of(editions, authorities);
        });
        (_last, _authorities) = (now.ToDictionary(paired => paired.Article.Id, StringComparer.Ordinal), authorities);
        foreach (var paired in now)
        {
            problems.AddRange(paired.Problems);
        }

        return [.. now.Select(paired => paired.Article)];
    }

    private sealed record Paired(IReadOnlyList<Edition> Editions, Article Article, IReadOnlyList<Problem> Problems)
    {
        public static Paired Of(IReadOnlyList<Edition> editions, Authorities authorities)
        {
            var found = new ProblemList();
            var article = new Pairing(authorities, found).Pair(editions);
            return new Paired(editions, article, found.Sorted());
        }

        /// <summary>What is read of the same bytes is the same object.</summary>
        public bool IsOf(IReadOnlyList<Edition> editions) => Editions.SequenceEqual(editions, ReferenceEqualityComparer.Instance);
    }
}

/// <summary>All that tells what the words of articles mean.</summary>
internal sealed record Authorities(Authority People, Authority Topics, Authority Publications);
