using Archive.Articles;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Whether the terms of <c>terms.yml</c> are translated as it says, passage by passage, and none in a form to avoid.</summary>
internal static class TermChecks
{
    public static void Check(AlignedPair pair, IReadOnlyList<GlossaryTerm> glossary, ProblemList problems)
    {
        if (glossary.Count == 0)
        {
            return;
        }

        var first = FoldedWords.Of(pair.Editions.First);
        var second = FoldedWords.Of(pair.Editions.Second);
        var used = pair.Terms.ToDictionary(uses => uses.Term);
        for (var index = 0; index < glossary.Count; index++)
        {
            var term = glossary[index];
            var inFirst = CheckAvoided(first, term, problems);
            var inSecond = CheckAvoided(second, term, problems);
            if (pair.Editions.Original is { } original && used.GetValueOrDefault(index) is { } uses)
            {
                Translating words = original == pair.Editions.First
                    ? new(first, uses.First, uses.Second, inSecond)
                    : new(second, uses.Second, uses.First, inFirst);
                CheckTranslated(pair, words, term, problems);
            }
        }
    }

    /// <summary>Of a text that stands alone only the forms to avoid can be told.</summary>
    public static void Check(Edition edition, IReadOnlyList<GlossaryTerm> glossary, ProblemList problems)
    {
        if (glossary.Count == 0)
        {
            return;
        }

        var words = FoldedWords.Of(edition);
        foreach (var term in glossary)
        {
            CheckAvoided(words, term, problems);
        }
    }

    /// <summary>A form to avoid may be part of a form to use; there it is none.</summary>
    /// <returns>The blocks that have one.</returns>
    private static List<int> CheckAvoided(FoldedWords words, GlossaryTerm term, ProblemList problems)
    {
        var (found, language) = (new List<int>(), words.Edition.Language);
        foreach (var form in term.Avoid[language])
        {
            var longer = term.FormsIn(language).Where(good => FoldedWords.IsPart(form, good)).ToList();
            foreach (var block in words.With(form, longer))
            {
                found.Add(block);
                problems.Add(PairProblems.TermAvoided(words.Places.Of(block, [form], longer), term.At, form, term.Names.In(language).Text));
            }
        }

        return found;
    }

    private static void CheckTranslated(AlignedPair pair, Translating words, GlossaryTerm term, ProblemList problems)
    {
        var (original, uses, answers, avoided) = words;
        var inFirst = original.Edition == pair.Editions.First;
        var translation = inFirst ? pair.Editions.Second : pair.Editions.First;
        var forms = term.FormsIn(original.Edition.Language).ToList();
        foreach (var passage in pair.Passages.Where(passage => !passage.IsAlone))
        {
            var (from, to) = inFirst ? (passage.First, passage.Second) : (passage.Second, passage.First);
            if (uses.Where(from.Contains).Take(1).ToList() is [var use] && !answers.Any(to.Contains) && !avoided.Any(to.Contains))
            {
                problems.Add(PairProblems.TermMissing(
                    pair.PlaceOf(passage, !inFirst),
                    original.Places.Of(use, forms, []),
                    term.Names.In(original.Edition.Language).Text,
                    term.FormsIn(translation.Language)));
            }
        }
    }

    /// <summary>Where a pair has a term, if it is known which of its texts came first.</summary>
    /// <param name="Uses">The blocks of the original that have it.</param>
    /// <param name="Answers">Those of the translation.</param>
    /// <param name="Avoided">The blocks of the translation that have a form to avoid: of them that is said, and no more.</param>
    private sealed record Translating(FoldedWords Original, IReadOnlyList<int> Uses, IReadOnlyList<int> Answers, IReadOnlyList<int> Avoided);
}
