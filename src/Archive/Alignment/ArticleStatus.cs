using Archive.Articles;

namespace Archive.Alignment;

/// <summary>What its keeper has of an article in the archive's two languages, and how far the translation is.</summary>
/// <param name="Languages">Those of its texts, shown or not, in the archive's order.</param>
/// <param name="Hidden">Those of them that are not shown.</param>
/// <param name="Original">Null where neither text is known to be the original.</param>
/// <param name="Coverage">Null where there is one text only.</param>
internal sealed record ArticleStatus(string Id, IReadOnlyList<string> Languages, IReadOnlyList<string> Hidden, string? Original, Coverage? Coverage)
{
    /// <summary>By id; what has been withdrawn is not among them.</summary>
    public static IReadOnlyList<ArticleStatus> All(Library library, IReadOnlyList<AlignedPair> pairs)
    {
        var paired = pairs.Select(pair => pair.Editions.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pairs.Select(pair => Of(pair.Editions.Id, [pair.Editions.First, pair.Editions.Second], pair.Editions.Original, Coverage.Of(pair)))
                .Concat(library.Listed
                    .Where(article => !paired.Contains(article.Id))
                    .Select(article => Of(article.Id, article.Editions, article.Original, null)))
                .OrderBy(status => status.Id, StringComparer.Ordinal),
        ];
    }

    private static ArticleStatus Of(string id, IReadOnlyList<Edition> texts, Edition? original, Coverage? coverage) => new(
        id,
        [.. texts.Select(text => text.Language)],
        [.. texts.Where(text => !text.Fields.Shown).Select(text => text.Language)],
        original?.Language,
        coverage);
}
