using Archive.Articles;

namespace Archive.Alignment;

/// <summary>The blocks of two editions that have a form of a term which will do; of the one or of the other there may be none.</summary>
/// <param name="Term">Its place in <c>terms.yml</c>.</param>
internal sealed record TermUses(int Term, IReadOnlyList<int> First, IReadOnlyList<int> Second)
{
    /// <summary>Of the terms that are used, in the order of the file.</summary>
    public static IReadOnlyList<TermUses> In(EditionPair editions, IReadOnlyList<FoldedTerm> terms)
    {
        if (terms.Count == 0)
        {
            return [];
        }

        var (first, second) = (FoldedWords.Of(editions.First), FoldedWords.Of(editions.Second));
        return
        [
            .. Enumerable.Range(0, terms.Count)
                .Select(term => new TermUses(term, first.With(terms[term]), second.With(terms[term])))
                .Where(uses => uses.First.Count + uses.Second.Count > 0),
        ];
    }
}
