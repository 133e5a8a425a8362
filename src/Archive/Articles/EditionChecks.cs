using Archive.Problems;

namespace Archive.Articles;

/// <summary>What is probably a slip in an edition, now that its article is known.</summary>
internal static class EditionChecks
{
    /// <param name="originalDate">Null where nothing says when the original came out.</param>
    public static void Check(Article article, Located<PartialDate>? originalDate, ProblemList problems)
    {
        foreach (var edition in article.Editions)
        {
            if (edition.LacksText && !edition.Fields.Draft)
            {
                problems.Add(BodyProblems.EmptyText(edition.Start));
            }

            if (article.IsTranslation(edition) && originalDate is { } original && IsBefore(edition.Date, original.Value))
            {
                problems.Add(FieldProblems.OlderThanOriginal(edition.Fields.Date.At, original.At, edition.Date.Iso, original.Value.Iso));
            }
        }
    }

    /// <summary>Whether there is no doubt: partial dates may mean any of their days, and what came out in both languages at once has the dates of two time zones.</summary>
    private static bool IsBefore(PartialDate date, PartialDate original) => date.LastDay?.DayNumber + 1 < original.FirstDay?.DayNumber;
}
