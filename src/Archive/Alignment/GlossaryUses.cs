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
            uses[index] = pairs.Of(article.Id) is { } pair ? Of(new(article, pair), library.Glossary) : Alone(article, library.Glossary, terms);
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

    private static IReadOnlyList<GlossaryUse> Of(PairedArticle article, IReadOnlyList<GlossaryTerm> glossary) =>
    [
        .. article is { Article.Editions.Count: 2, Pair.IsParallel: true }
            ? article.Pair.Terms.SelectMany(uses => article.Pair.Passages
                .Select(passage => article.Use(glossary[uses.Term], uses.First.Where(passage.First.Contains), uses.Second.Where(passage.Second.Contains)))
                .Where(use => use.Places.Count > 0))
            : article.Pair.Terms.SelectMany(uses => article.Use(glossary[uses.Term], uses.First, uses.Second).Apart()),
    ];

    /// <summary>An article with both of its texts, of which one may not be published.</summary>
    private sealed record PairedArticle(Article Article, AlignedPair Pair)
    {
        public GlossaryUse Use(GlossaryTerm term, IEnumerable<int> first, IEnumerable<int> second) =>
            new(term, Article, [.. Places(Pair.Editions.First.Language, first), .. Places(Pair.Editions.Second.Language, second)]);

        private IEnumerable<GlossaryPlace> Places(string language, IEnumerable<int> blocks) =>
            Article.In(language) is { } edition ? blocks.Select(block => new GlossaryPlace(edition, block)) : [];
    }
}

/// <summary>One passage that uses a term, in one language or in both.</summary>
/// <param name="Places">Never empty; those in the archive's main language first.</param>
internal sealed record GlossaryUse(GlossaryTerm Term, Article Article, IReadOnlyList<GlossaryPlace> Places)
{
    /// <summary>Each place by itself.</summary>
    public IEnumerable<GlossaryUse> Apart() => Places.Select(place => this with { Places = [place] });
}

/// <summary>A block that has a form of the term.</summary>
/// <param name="Block">Its index.</param>
internal sealed record GlossaryPlace(Edition Edition, int Block);
