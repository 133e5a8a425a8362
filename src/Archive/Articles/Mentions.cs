namespace Archive.Articles;

/// <summary>For each article, those whose text links to it, or to its original on the web.</summary>
internal static class Mentions
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Article>> Of(
        IReadOnlyList<Article> articles, IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>> links)
    {
        var mentions = articles
            .SelectMany(article => article.Editions.SelectMany(edition => links[edition.File]).Select(Mentioned).Select(id => new { id, article }))
            .Where(mention => mention.id is not null && mention.id != mention.article.Id)
            .ToLookup(mention => mention.id!, mention => mention.article, StringComparer.Ordinal);
        return articles.ToDictionary(
            article => article.Id,
            article => (IReadOnlyList<Article>)[.. RelatedLinks.NewestFirst(mentions[article.Id].DistinctBy(mentioning => mentioning.Id, StringComparer.Ordinal))],
            StringComparer.Ordinal);
    }

    private static string? Mentioned(LinkTarget target) => target switch
    {
        LinkTarget.ToArticle to => to.Article.Id,
        LinkTarget.ToOriginal to => to.Article.Id,
        _ => null,
    };
}
