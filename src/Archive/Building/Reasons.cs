using Archive.Articles;
using Archive.Themes;

namespace Archive.Building;

/// <summary>Why pages are other pages than those of the last build.</summary>
internal sealed class Reasons(BuiltSite site, Manifest before, SiteParts parts)
{
    private readonly IReadOnlyDictionary<string, string> _then = before.Parts.ByName();
    private readonly IReadOnlyDictionary<string, string> _now = parts.ByName();
    private readonly Dictionary<string, Page> _pages = site.Table.Unsorted.ToDictionary(page => page.Address.File, StringComparer.Ordinal);

    /// <summary>Never empty: what cannot be traced to a part is put down to the page's content.</summary>
    /// <param name="file">Below the output folder, of a page of the site.</param>
    public IReadOnlyList<Reason> Of(string file)
    {
        if (before.Find(file) is null)
        {
            return [new Reason(ReasonKind.New, null)];
        }

        var page = _pages[file];
        IReadOnlyList<Reason> known = page.Content is Content.Templated templated ? [.. Changed(page, templated)] : [];
        return known.Count > 0 ? known : [new Reason(ReasonKind.Content, null)];
    }

    private IEnumerable<Reason> Changed(Page page, Content.Templated content)
    {
        if (IsOther(SiteParts.Program))
        {
            yield return new Reason(ReasonKind.Program, null);
        }

        foreach (var template in site.Context.Theme.IncludedBy(content.Layout).Where(template => IsOther(SiteParts.Template(template))).Order(StringComparer.Ordinal))
        {
            yield return new Reason(ReasonKind.Template, template);
        }

        if (IsOther(SiteParts.Frame(content.Frame.Language)))
        {
            yield return new Reason(ReasonKind.Frame, null);
        }

        var shown = ShownArticles.In(content.Model()).Distinct().SelectMany(article => Changed(content.Frame.Language, article));
        foreach (var reason in Own(page.Address).Concat(shown))
        {
            yield return reason;
        }
    }

    private IEnumerable<Reason> Own(Address address)
    {
        if (address.Path.Split('/') is not ["", var language, "articles", var id, ""] || Change(SiteParts.Article(language, id)) is not { } change)
        {
            return [];
        }

        var body = change.Body ? new Reason(ReasonKind.Body, id) : null;
        return new[] { change.Card ? new Reason(ReasonKind.Card, id) : null, body }.OfType<Reason>();
    }

    private IEnumerable<Reason> Changed(string language, ShownArticle article)
    {
        var id = article.Address.Path.Split('/')[^2];
        return Change(SiteParts.Article(language, id)) switch
        {
            { Card: true } when article.IsCard => [new Reason(ReasonKind.Card, id)],
            { Name: true } => [new Reason(ReasonKind.Name, id)],
            _ => [],
        };
    }

    private ArticleChange? Change(string part) =>
        _now.TryGetValue(part, out var now) ? SiteParts.Between(_then.GetValueOrDefault(part), now) : null;

    private bool IsOther(string part) => _then.GetValueOrDefault(part) != _now.GetValueOrDefault(part);
}

/// <summary>One of the things for which a page changed.</summary>
/// <param name="Name">Of the template, or the id of the article; null where there is none.</param>
internal sealed record Reason(ReasonKind Kind, string? Name);

/// <summary>What kinds of things a page is made of.</summary>
internal enum ReasonKind
{
    New,
    Program,
    Template,

    /// <summary>What all pages of a language share.</summary>
    Frame,

    /// <summary>The name of an article, as other pages have it.</summary>
    Name,

    /// <summary>What lists show of an article.</summary>
    Card,

    /// <summary>The text of the page's own article.</summary>
    Body,

    /// <summary>Anything else: which articles it lists, a field that it alone shows.</summary>
    Content,
}
