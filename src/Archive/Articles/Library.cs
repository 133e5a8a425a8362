using Archive.Markup;

namespace Archive.Articles;

/// <summary>All articles after linking: closed, and the only thing from which pages are made.</summary>
/// <param name="Articles">By id.</param>
/// <param name="Links">Of each text, by its file: where its links lead, in the order in which the text has them.</param>
/// <param name="Related">By article id: what its author named, then those that name it, newest first.</param>
/// <param name="MentionedBy">By article id: those whose text links to it, newest first.</param>
/// <param name="Neighbours">By file of an edition: the one before and the one after it, in its own language.</param>
/// <param name="Images">By file of an edition: the picture its front matter names.</param>
/// <param name="Attachments">Every file that a text links to and every file of <c>files/</c>, by path.</param>
internal sealed record Library(
    Settings Settings,
    IReadOnlyList<Article> Articles,
    Authority People,
    Authority Topics,
    Authority Publications,
    IReadOnlyList<GlossaryTerm> Glossary,
    IReadOnlyList<TextPage> TextPages,
    IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>> Links,
    IReadOnlyDictionary<string, IReadOnlyList<RelatedArticle>> Related,
    IReadOnlyDictionary<string, IReadOnlyList<Article>> MentionedBy,
    IReadOnlyDictionary<string, Neighbours> Neighbours,
    IReadOnlyDictionary<string, Attachment> Images,
    IReadOnlyList<Attachment> Attachments)
{
    public IReadOnlyList<string> Languages => Settings.Languages;

    /// <summary>What lists hold: every article that has not been withdrawn.</summary>
    public IReadOnlyList<Article> Listed { get; } = ListedOf(Articles);

    public NameIndex NameIndex { get; } = NameIndex.Of(ListedOf(Articles), Topics, People, Publications);

    /// <summary>The languages in which something is news, and so a feed is.</summary>
    public IReadOnlySet<string> NewsLanguages { get; } =
        ListedOf(Articles).SelectMany(article => article.Editions).Where(edition => edition.IsNews).Select(edition => edition.Language).ToHashSet(StringComparer.Ordinal);

    /// <summary>What lists, feeds and search engines are told of an edition: what its author wrote, else its first sentences.</summary>
    public string SummaryOf(Edition edition) => edition.Fields.Summary ?? OpeningOf(edition.Text, edition.File, edition.Language);

    /// <inheritdoc cref="SummaryOf(Edition)"/>
    public string SummaryOf(TextPage page) => page.Summary ?? OpeningOf(page.Text, page.File, page.Language);

    /// <summary>As on the page of the text itself, an article that is named by its id alone stands there by its title; not one that is withdrawn, which no list names.</summary>
    private string OpeningOf(EditionText text, string file, string language) => text.Opening.With(id =>
        text.Links.Zip(Links[file])
            .Where(link => link.First is { Kind: LinkKind.Article, Words: null } && link.First.Target == id)
            .Select(link => link.Second)
            .OfType<LinkTarget.ToArticle>()
            .FirstOrDefault(to => to.Article.Withdrawn is null)?.For(language).Title ?? id);

    private static IReadOnlyList<Article> ListedOf(IEnumerable<Article> articles) => [.. articles.Where(article => article.Withdrawn is null)];
}

/// <summary>The editions beside one by date; null at either end.</summary>
internal sealed record Neighbours(Edition? Previous, Edition? Next);
