using Archive.Articles;

namespace Archive.Alignment;

/// <summary>Finds where the published texts use the terms of <c>terms.yml</c>: passage by passage where it is known what says the same in both languages.</summary>
internal static class GlossaryUses
{
    /// <summary>By the id of the term; article by article in the order of the library, and in each in reading order.</summary>
    public static ILookup<string, GlossaryUse> Of(Library library, AlignedPairs pairs)
    {
        var terms = FoldedTerm.All(library.Glossary);
        var uses = new IReadOnlyList<GlossaryUse>[library.Listed.Count];
        Parallel.For(0, uses.Length, index =>
        {
            var article = library.Listed[index];
            uses[index] = pairs.Of(article.Id) is { } pair ? Paired(new(article, pair), library.Glossary) : Alone(article, library.Glossary, terms);
        });
        return uses.SelectMany(all => all).ToLookup(use => use.Term.Id, StringComparer.Ordinal);
    }

    private static IReadOnlyList<GlossaryUse> Alone(Article article, IReadOnlyList<GlossaryTerm> glossary, IReadOnlyList<FoldedTerm> terms)
    {
        var texts = article.Editions.Select(FoldedWords.Of).ToList();
        return
        [
            .. from index in Enumerable.Range(0, terms.Count)
               from text in texts
               from block in text.With(terms[index])
               select new GlossaryUse(glossary[index], article, [new GlossaryPlace(text.Edition, block)]),
        ];
    }

    private static IReadOnlyList<GlossaryUse> Paired(PairedArticle paired, IReadOnlyList<GlossaryTerm> glossary) =>
    [
        .. from uses in paired.Pair.Terms
           from places in paired.Places(uses)
           select new GlossaryUse(glossary[uses.Term], paired.Article, places),
    ];

    /// <summary>An article with both of its texts, of which one may not be published.</summary>
    private sealed record PairedArticle(Article Article, AlignedPair Pair)
    {
        /// <summary>Passage by passage; each by itself where readers are not shown what belongs together.</summary>
        public IEnumerable<IReadOnlyList<GlossaryPlace>> Places(TermUses uses) => Article.Editions.Count == 2 && Pair.IsParallel
            ? Pair.Passages
                .Select(passage => Places(uses.First.Where(passage.First.Contains), uses.Second.Where(passage.Second.Contains)))
                .Where(places => places.Count > 0)
            : Places(uses.First, uses.Second).Select(place => (IReadOnlyList<GlossaryPlace>)[place]);

        private IReadOnlyList<GlossaryPlace> Places(IEnumerable<int> first, IEnumerable<int> second) =>
            [.. In(Pair.Editions.First.Language, first), .. In(Pair.Editions.Second.Language, second)];

        private IEnumerable<GlossaryPlace> In(string language, IEnumerable<int> blocks) =>
            Article.In(language) is { } edition ? blocks.Select(block => new GlossaryPlace(edition, block)) : [];
    }
}

/// <summary>One passage that uses a term, in one language or in both.</summary>
/// <param name="Places">Never empty; those in the archive's main language first.</param>
internal sealed record GlossaryUse(GlossaryTerm Term, Article Article, IReadOnlyList<GlossaryPlace> Places);

/// <summary>A block that has a form of the term.</summary>
/// <param name="Block">Its index.</param>
internal sealed record GlossaryPlace(Edition Edition, int Block);
