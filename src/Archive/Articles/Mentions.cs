namespace Archive.Articles;

/// <summary>For each article, those whose text links to it, or to its original on the web.</summary>
internal static class Mentions
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Article>> Of(
        IReadOnlyList<Article> articles, IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>> links)
    {
        var mentions = RelatedLinks.NewestFirst(articles)
            .SelectMany(article => MentionedIn(article, links).Select(id => new { id, article }))
            .ToLookup(mention => mention.id, mention => mention.article, StringComparer.Ordinal);
        return articles.ToDictionary(article => article.Id, article => (IReadOnlyList<Article>)[.. mentions[article.Id]], StringComparer.Ordinal);
    }

    /// <summary>Each once, and not the article itself.</summary>
    private static HashSet<string> MentionedIn(Article article, IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>> links)
    {
        var mentioned = article.Editions.SelectMany(edition => links[edition.File]).Select(Mentioned).OfType<string>().ToHashSet(StringComparer.Ordinal);
        mentioned.Remove(article.Id);
        return mentioned;
    }

    private static string? Mentioned(LinkTarget target) => target switch
    {
        LinkTarget.ToArticle to => to.Article.Id,
        LinkTarget.ToOriginal to => to.Article.Id,
        _ => null,
    };
}
