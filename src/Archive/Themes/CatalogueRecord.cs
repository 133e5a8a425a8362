using Archive.Articles;
using Archive.Templates;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>An edition for search engines, library catalogues and reference managers: none of them may lose the translator or the original.</summary>
internal sealed class CatalogueRecord(Readership reader, Article article, Edition edition)
{
    private readonly Settings _settings = reader.Library.Settings;

    private string Url => Absolute(Address.Of(article.Id, edition.Language));

    private string? SourceUrl => article.IsOriginal(edition) ? null : article.Source?.Url;

    private string Publisher => reader.Frame.Site.Publisher ?? reader.Frame.Site.Title;

    private IEnumerable<Entry> Translators => reader.TranslatorsOf(edition);

    public CatalogueModel Model() => new(LinkedData(), [.. Tags()]);

    private ScriptObject LinkedData() => Known(
        ("@context", "https://schema.org"),
        ("@type", "Article"),
        ("@id", Url),
        ("url", Url),
        ("headline", edition.Title),
        ("alternativeHeadline", edition.Fields.Subtitle),
        ("inLanguage", edition.Language),
        ("image", SharedImage.Of(reader.Library, edition)?.Url),
        ("author", Agents(article.Authors)),
        ("translator", Agents(Translators)),
        ("datePublished", Day(edition.Date)),
        ("dateModified", Day(edition.Fields.Updated ?? PartialDate.Unknown)),
        ("publisher", Known(("@type", "Organization"), ("name", Publisher))),
        ("isPartOf", Known(("@type", "WebSite"), ("name", reader.Frame.Site.Title), ("url", Absolute(Address.Home(edition.Language))))),
        ("translationOfWork", article.IsTranslation(edition) ? Original() : null),
        ("workTranslation", article.IsOriginal(edition) ? Translation() : null),
        ("isBasedOn", SourceUrl),
        ("citation", article.IsTranslation(edition) ? new Citation(reader.Library, reader.Words, article, edition).OfOriginal() : null));

    /// <summary>Under the address at which it is held here, where it is.</summary>
    private ScriptObject Original() => Known(
        ("@type", "Article"),
        ("@id", article.Original is { } held ? Absolute(Address.Of(article.Id, held.Language)) : article.Source?.Url),
        ("url", article.Source?.Url),
        ("headline", article.OriginalTitle?.Text),
        ("inLanguage", article.OriginalLanguage),
        ("author", Agents(article.Authors)),
        ("datePublished", Day(article.OriginalDate)),
        ("isPartOf", article.Source?.Publication is { } publication ? Known(("@type", "Periodical"), ("name", Named(publication))) : null));

    private ScriptObject? Translation() => article.In(reader.Other) is { } translation && article.IsTranslation(translation)
        ? Known(
            ("@type", "Article"),
            ("@id", Absolute(Address.Of(article.Id, translation.Language))),
            ("headline", translation.Title),
            ("inLanguage", translation.Language))
        : null;

    /// <remarks>
    /// Zotero takes authors and translators from these, but drops every translator as soon as a page has a
    /// <c>citation_author</c>: so there is none. Nor is a translator a <c>DC.contributor</c>, which is read as an author where
    /// there is none. A <c>webpage</c> may have translators in every Zotero, a <c>blogPost</c> in new ones only. Without
    /// <c>prism.publicationName</c> it would take the address of the original, in <c>DC.source</c>, for the name of this archive.
    /// </remarks>
    private IEnumerable<CatalogueTagModel> Tags() =>
        from tag in ((string Name, string? Content)[])
        [
            ("DC.title", edition.Title),
            .. article.Authors.Select(author => ("DC.creator", (string?)Named(author))),
            ("DC.publisher", Publisher),
            ("DC.date", Day(edition.Date)),
            ("DC.language", edition.Language),
            ("DC.identifier", Url),
            ("DC.source", SourceUrl ?? article.OriginalTitle?.Text),
            ("DC.type", "Text"),
            ("prism.publicationName", reader.Frame.Site.Title),
            ("z.itemType", "webpage"),
            .. Translators.Select(translator => ("z.translators", (string?)Named(translator))),
        ]
        where tag.Content is not null
        select new CatalogueTagModel(tag.Name, tag.Content);

    private IReadOnlyList<ScriptObject> Agents(IEnumerable<Entry> people) =>
        [.. people.Select(person => Known(("@type", person.IsGroup ? "Organization" : "Person"), ("name", Named(person)), ("url", person.Url)))];

    private string Named(Entry entry) => reader.Named(entry).Text;

    private string Absolute(Address address) => address.Absolute(_settings.Url);

    private static string? Day(PartialDate date) => date.IsKnown ? date.Iso : null;

    /// <summary>What is not known is left out, and so is an empty list.</summary>
    private static ScriptObject Known(params IEnumerable<(string Name, object? Value)> members) => Mapping.Of(
        from member in members
        where member.Value is not (null or IReadOnlyCollection<ScriptObject> { Count: 0 })
        select KeyValuePair.Create(member.Name, member.Value));
}
