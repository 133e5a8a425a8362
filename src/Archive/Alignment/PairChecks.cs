using Archive.Articles;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether the two editions of each article still say the same, paragraph by paragraph, and in the words agreed upon.</summary>
internal static class PairChecks
{
    public static void Check(Library library, IReadOnlyList<AlignedPair> pairs, ProblemList problems)
    {
        Parallel.ForEach(pairs, pair => Check(pair, library.Glossary, problems));
        var paired = library.Pairs.Select(pair => pair.Id).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(
            library.Articles.Where(article => !paired.Contains(article.Id)).SelectMany(article => article.Editions),
            edition => TermChecks.Check(edition, library.Glossary, problems));
    }

    private static void Check(AlignedPair pair, IReadOnlyList<GlossaryTerm> glossary, ProblemList problems)
    {
        MarkChecks.Check(pair, problems);
        TextChecks.Check(pair, problems);
        ConfirmationChecks.Check(pair, problems);
        TermChecks.Check(pair, glossary, problems);
    }
}
