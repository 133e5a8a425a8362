using Archive.Problems;

namespace Archive.Articles;

/// <summary>Decides how a word without an entry is written, where articles spell it in several ways.</summary>
internal static class SettledNames
{
    /// <summary>The shelf whose authorities know the words of the listed articles: what is not to be read has no say in how a name is shown.</summary>
    public static Shelf Of(Shelf shelf, ILookup<string, Edition> editions)
    {
        var listed = editions
            .Where(article => article.Any(edition => edition.Fields.Shown) && article.All(edition => edition.Article.Withdrawn is null))
            .SelectMany(article => article)
            .ToList();
        var translators = listed.Where(edition => edition.Fields.Shown).SelectMany(edition => edition.Fields.Translators);
        return shelf with
        {
            People = With(shelf.People, listed.SelectMany(edition => edition.Article.Authors).Concat(translators)),
            Topics = With(shelf.Topics, listed.SelectMany(edition => edition.Article.Topics)),
            Publications = With(shelf.Publications, listed.SelectMany(edition => edition.Article.Source?.Publications ?? [])),
        };
    }

    private static Authority With(Authority authority, IEnumerable<Located<string>> words) =>
        authority.With(words.Select(word => word.Value).Distinct(StringComparer.Ordinal));
}
