using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>For each article, its related ones: first those its author named, then those whose authors named it.</summary>
/// <param name="drafts">The editions of articles that are read but not published.</param>
internal sealed class RelatedLinks(ArticleFinder finder, Authority publications, IReadOnlyList<Edition> drafts, ProblemList problems)
{
    /// <param name="editions">Of every published article, all editions that were read.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<RelatedArticle>> Of(IReadOnlyList<Article> articles, ILookup<string, Edition> editions)
    {
        var named = articles.ToDictionary(article => article.Id, article => Named(article, editions[article.Id]), StringComparer.Ordinal);
        var naming = NewestFirst(articles)
            .SelectMany(article => named[article.Id].OfType<RelatedArticle.Held>().Select(held => new { held.Article.Id, Naming = article }))
            .ToLookup(named => named.Id, named => named.Naming, StringComparer.Ordinal);
        return articles.ToDictionary(
            article => article.Id,
            article => (IReadOnlyList<RelatedArticle>)
            [
                .. named[article.Id]
                    .Concat(naming[article.Id].Select(other => new RelatedArticle.Held(other)))
                    .DistinctBy(related => related is RelatedArticle.Held held ? held.Article.Id : (object)related),
            ],
            StringComparer.Ordinal);
    }

    /// <summary>The order of every list in which an article shows those that speak of it.</summary>
    public static IOrderedEnumerable<Article> NewestFirst(IEnumerable<Article> articles) =>
        articles.OrderByDescending(article => article.Added).ThenBy(article => article.Id, StringComparer.Ordinal);

    private List<RelatedArticle> Named(Article article, IEnumerable<Edition> editions) =>
        [.. editions.SelectMany(edition => edition.Article.Related).Select(field => Resolve(article, field)).OfType<RelatedArticle>()];

    private RelatedArticle? Resolve(Article article, RelatedField field)
    {
        var named = field.Named ?? field.Title ?? field.Url!;
        switch (Find(field))
        {
            case [var one]:
                return Held(article, one, field.At, named);
            case [] when field.Named is null:
                return NotHeld(field);
            case []:
                problems.Add(Unknown(article, field.At, named));
                return null;
            case var several:
                problems.Add(LinkProblems.AmbiguousRelated(field.At, named, several.Select(other => other.Id)));
                return null;
        }
    }

    private RelatedArticle.NotHeld NotHeld(RelatedField field) => new(
        field.Title,
        field.Url,
        field.Date ?? PartialDate.Unknown,
        field.Publication is null ? null : publications.Resolve(field.Publication.Value));

    private Problem Unknown(Article article, Location at, string named) => drafts.Any(draft => IsCalled(draft, named))
        ? LinkProblems.RelatedToDraft(at, named)
        : LinkProblems.UnknownRelated(at, named, Nearest.To(named, finder.Ids.Where(id => id != article.Id)));

    private static bool IsCalled(Edition draft, string named) =>
        draft.Id == named
        || Folding.Name(draft.Title) == Folding.Name(named)
        || (UrlKey.Of(named) is { } url && url == UrlKey.Of(draft.Article.Source?.Url?.Value ?? ""));

    private IReadOnlyList<Article> Find(RelatedField field)
    {
        if (field.Named is not null)
        {
            return finder.ByAnyName(field.Named);
        }

        return field.Url is not null && finder.ByOriginal(field.Url) is { } byUrl ? [byUrl] : field.Title is null ? [] : finder.ByTitle(field.Title);
    }

    private RelatedArticle? Held(Article article, Article other, Location at, string named)
    {
        if (other.Id != article.Id)
        {
            return new RelatedArticle.Held(other);
        }

        problems.Add(LinkProblems.RelatedToItself(at, named));
        return null;
    }
}
