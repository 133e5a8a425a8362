namespace Archive.Articles;

/// <summary>For each edition, the one before and the one after it by date, among those of its own language.</summary>
internal static class NeighboursByDate
{
    public static IReadOnlyDictionary<string, Neighbours> Of(IEnumerable<Article> articles, IEnumerable<string> languages)
    {
        var editions = articles.Where(article => article.Withdrawn is null).SelectMany(article => article.Editions).ToList();
        return languages
            .SelectMany(language => InOneLanguage([.. Oldest(editions.Where(edition => edition.Language == language))]))
            .ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, Neighbours>> InOneLanguage(IReadOnlyList<Edition> editions) =>
        editions.Select((edition, index) => KeyValuePair.Create(
            edition.File,
            new Neighbours(
                index > 0 ? editions[index - 1] : null,
                index < editions.Count - 1 ? editions[index + 1] : null)));

    private static IOrderedEnumerable<Edition> Oldest(IEnumerable<Edition> editions) =>
        editions.OrderBy(edition => edition.Date).ThenBy(edition => edition.Id, StringComparer.Ordinal);
}
