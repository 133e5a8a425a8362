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

    /// <summary>What aligning found of a pair in an earlier build; null where it has to be found out. To be asked before the pair is checked.</summary>
    public AlignedText? TextOf(EditionPair editions)
    {
        if (find(editions) is not { } known)
        {
            return null;
        }

        _known[editions.Id] = known;
        return known.Text();
    }

    public void Check(Library library, AlignedPairs pairs, ProblemList problems)
    {
        Parallel.ForEach(pairs.All, pair => Check(pair, library.Glossary, problems));
        Parallel.ForEach(
            library.Articles.Where(article => pairs.Of(article.Id) is null).SelectMany(article => article.Editions),
            edition => TermChecks.Check(edition, library.Glossary, problems));
    }

    private void Check(AlignedPair pair, IReadOnlyList<GlossaryTerm> glossary, ProblemList problems)
    {
        var known = _known.GetValueOrDefault(pair.Editions.Id);
        if (known is { IsFine: true })
        {
            return;
        }

        var found = new ProblemList();
        MarkChecks.Check(pair, found);
        TextChecks.Check(pair, found);
        ConfirmationChecks.Check(pair, found);
        TermChecks.Check(pair, glossary, found);
        var sorted = found.Sorted();
        problems.AddRange(sorted);
        if (known is null)
        {
            keep(pair.Editions, new PairFinding(sorted.Count == 0, () => pair.Text));
        }
    }
}
