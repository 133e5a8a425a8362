using Archive.Articles;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether the two editions of each article still say the same, paragraph by paragraph.</summary>
internal static class PairChecks
{
    public static void Check(Library library, ProblemList problems) =>
        Parallel.ForEach(library.Pairs, pair => Check(AlignedPair.Of(pair), problems));

    private static void Check(AlignedPair pair, ProblemList problems)
    {
        MarkChecks.Check(pair, problems);
        TextChecks.Check(pair, problems);
    }
}
