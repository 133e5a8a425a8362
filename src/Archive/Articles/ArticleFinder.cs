using Archive.Markup;

namespace Archive.Articles;

/// <summary>Finds articles by all that they may be called: id, address of the original, old address, title.</summary>
internal sealed class ArticleFinder
{
    private readonly Settings _settings;
    private readonly IReadOnlyDictionary<string, Article> _byId;
    private readonly ILookup<string, Article> _byUrl;
    private readonly ILookup<string, Article> _byOldAddress;
    private readonly Lazy<ILookup<string, Article>> _byTitle;

    public ArticleFinder(Settings settings, IReadOnlyList<Article> articles)
    {
        _settings = settings;
        _byId = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        _byUrl = articles
            .Where(article => article.Source?.Key is not null)
            .ToLookup(article => article.Source!.Key!, StringComparer.Ordinal);
        _byOldAddress = Lookup(articles, article => article.OldAddresses.Select(address => address.Value));
        _byTitle = new(() => Lookup(articles, article => Titles(article).Select(Folding.Name).Distinct())); // folding is dear, and few are named by a title
    }

    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>The article that has the id, or had it once.</summary>
    public Article? ById(string id) => _byId.GetValueOrDefault(id) ?? _byOldAddress[OldAddress.Read(id) ?? id].FirstOrDefault();

    /// <summary>The article whose original stands at an address of the web.</summary>
    public Article? ByOriginal(string url) => UrlKey.Of(url) is { } key ? _byUrl[key].FirstOrDefault() : null;

    /// <summary>All that an author may mean by one string; the surest kind of name that finds any decides.</summary>
    public IReadOnlyList<Article> ByAnyName(string named)
    {
        if (ById(named) is { } byId)
        {
            return [byId];
        }

        if (UrlKey.Of(named) is not { } key)
        {
            return ByTitle(named);
        }

        var found = _byUrl[key].ToList();
        return found.Count > 0 ? found : OwnAddress(named) is { } own ? [own] : [];
    }

    public IReadOnlyList<Article> ByTitle(string title) => [.. _byTitle.Value[Folding.Name(title)]];

    /// <summary>An address of this very site, as copied from a browser.</summary>
    private Article? OwnAddress(string url)
    {
        var site = _settings.Url.AbsoluteUri;
        return url.StartsWith(site, StringComparison.Ordinal) && url[site.Length..].Split('/') is [_, "articles", var id, ..] ? ById(id) : null;
    }

    private static IEnumerable<string> Titles(Article article) =>
        article.Editions.Select(edition => edition.Title)
            .Append(article.OriginalTitle?.Text)
            .Append(article.Source?.Title)
            .OfType<string>();

    private static ILookup<string, Article> Lookup(IEnumerable<Article> articles, Func<Article, IEnumerable<string>> keys) =>
        articles
            .SelectMany(article => keys(article).Select(key => new { key, article }))
            .ToLookup(named => named.key, named => named.article, StringComparer.Ordinal);
}
