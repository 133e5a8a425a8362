using Archive.Articles;

namespace Archive.Alignment;

/// <summary>Finds where the published texts use the terms of <c>terms.yml</c>: passage by passage where it is known what says the same in both languages.</summary>
internal static class GlossaryUses
{
    /// <summary>By the id of the term; article by article in the order of the library, and in each in reading order.</summary>
    public static ILookup<string, GlossaryUse> Of(Library library, IReadOnlyList<AlignedPair> pairs)
    {
        var aligned = pairs.ToDictionary(pair => pair.Editions.Id, StringComparer.Ordinal);
        var uses = new IReadOnlyList<GlossaryUse>[library.Listed.Count];
        Parallel.For(0, uses.Length, index => uses[index] = Of(library.Listed[index], library.Glossary, aligned));
        return uses.SelectMany(all => all).ToLookup(use => use.Term.Id, StringComparer.Ordinal);
    }

    private static IReadOnlyList<GlossaryUse> Of(Article article, IReadOnlyList<GlossaryTerm> glossary, IReadOnlyDictionary<string, AlignedPair> aligned)
    {
        var texts = article.Editions.Select(FoldedWords.Of).ToList();
        return texts is [var first, var second] && aligned[article.Id] is { IsParallel: true } pair
            ? [.. glossary.SelectMany(term => InBoth(article, term, pair.Passages, new(first, second)))]
            : [.. glossary.SelectMany(term => texts.SelectMany(text => InOne(article, term, text)))];
    }

    private static IEnumerable<GlossaryUse> InOne(Article article, GlossaryTerm term, FoldedWords text) =>
        Blocks(text, term).Select(block => new GlossaryUse(term, article, [new GlossaryPlace(text.Edition, block)]));

    private static IEnumerable<GlossaryUse> InBoth(Article article, GlossaryTerm term, IEnumerable<Bead> passages, Texts texts)
    {
        var first = Blocks(texts.First, term);
        var second = Blocks(texts.Second, term);
        return first.Count + second.Count == 0 ? [] : passages
            .Select(passage => new GlossaryUse(term, article,
            [
                .. first.Where(passage.First.Contains).Select(block => new GlossaryPlace(texts.First.Edition, block)),
                .. second.Where(passage.Second.Contains).Select(block => new GlossaryPlace(texts.Second.Edition, block)),
            ]))
            .Where(use => use.Places.Count > 0);
    }

    private static IReadOnlyList<int> Blocks(FoldedWords text, GlossaryTerm term) => text.WithAny(term.FormsIn(text.Edition.Language));

    private sealed record Texts(FoldedWords First, FoldedWords Second);
}

/// <summary>One passage that uses a term, in one language or in both.</summary>
/// <param name="Places">Never empty; those in the archive's main language first.</param>
internal sealed record GlossaryUse(GlossaryTerm Term, Article Article, IReadOnlyList<GlossaryPlace> Places);

/// <summary>A block that has a form of the term.</summary>
/// <param name="Block">Its index.</param>
internal sealed record GlossaryPlace(Edition Edition, int Block);
