using Archive.Articles;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether the two editions of each article still say the same, paragraph by paragraph, and in the words agreed upon.</summary>
/// <param name="find">What is known of a pair from an earlier build; null where nothing is.</param>
internal sealed class PairChecks(Func<EditionPair, PairFinding?> find, Action<EditionPair, PairFinding> keep)
{
    public void Check(Library library, ProblemList problems)
    {
        Parallel.ForEach(library.Pairs, pair => Check(pair, library.Glossary, problems));
        var paired = library.Pairs.Select(pair => pair.Id).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(
            library.Articles.Where(article => !paired.Contains(article.Id)).SelectMany(article => article.Editions),
            edition => TermChecks.Check(edition, library.Glossary, problems));
    }

    private void Check(EditionPair editions, IReadOnlyList<GlossaryTerm> glossary, ProblemList problems)
    {
        var known = find(editions);
        if (known is { IsFine: true })
        {
            return;
        }

        var pair = known is null ? AlignedPair.Of(editions) : new AlignedPair(editions, known.Text());
        var found = new ProblemList();
        MarkChecks.Check(pair, found);
        TextChecks.Check(pair, found);
        ConfirmationChecks.Check(pair, found);
        TermChecks.Check(pair, glossary, found);
        var sorted = found.Sorted();
        problems.AddRange(sorted);
        if (known is null)
        {
            keep(editions, new PairFinding(sorted.Count == 0, () => pair.Text));
        }
    }
}
