using Archive.Articles;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether the two editions of each article still say the same, paragraph by paragraph, and in the words agreed upon.</summary>
internal static class PairChecks
{
    public static void Check(Library library, AlignedPairs pairs, ProblemList problems)
    {
        Parallel.ForEach(pairs.All, pair => Check(pair, library.Glossary, problems));
        Parallel.ForEach(
            library.Articles.Where(article => pairs.Of(article.Id) is null).SelectMany(article => article.Editions),
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
