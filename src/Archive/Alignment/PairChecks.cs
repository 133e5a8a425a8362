using System.Collections.Concurrent;
using Archive.Articles;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether the two editions of each article still say the same, paragraph by paragraph, and in the words agreed upon.</summary>
/// <param name="find">What is known of a pair from an earlier build; null where nothing is.</param>
internal sealed class PairChecks(Func<EditionPair, PairFinding?> find, Action<EditionPair, PairFinding> keep)
{
    // By id, what was found of the pairs that are as they were: looked up once, to align and to check.
    private readonly ConcurrentDictionary<string, PairFinding> _known = new(StringComparer.Ordinal);

    /// <summary>What an earlier build found of a pair; null where it has to be aligned. To be asked before the pair is checked.</summary>
    public AlignedPair? Known(EditionPair editions)
    {
        if (find(editions) is not { } known)
        {
            return null;
        }

        _known[editions.Id] = known;
        return known.With(editions);
    }

    public void Check(Library library, AlignedPairs pairs, ProblemList problems)
    {
        Parallel.ForEach(pairs.All, pair => problems.AddRange((_known.GetValueOrDefault(pair.Editions.Id) ?? Found(pair, library.Glossary)).Problems));
        Parallel.ForEach(
            library.Articles.Where(article => pairs.Of(article.Id) is null).SelectMany(article => article.Editions),
            edition => TermChecks.Check(edition, library.Glossary, problems));
    }

    private PairFinding Found(AlignedPair pair, IReadOnlyList<GlossaryTerm> glossary)
    {
        var problems = new ProblemList();
        MarkChecks.Check(pair, problems);
        TextChecks.Check(pair, problems);
        ConfirmationChecks.Check(pair, problems);
        TermChecks.Check(pair, glossary, problems);
        var found = new PairFinding(pair.Text, pair.Staleness, pair.Terms, problems.Sorted());
        keep(pair.Editions, found);
        return found;
    }
}
