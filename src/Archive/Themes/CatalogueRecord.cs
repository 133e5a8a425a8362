using Archive.Articles;
using Archive.Templates;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>An edition for search engines, library catalogues and reference managers: none of them may lose the translator or the original.</summary>
internal sealed class CatalogueRecord(Readership reader, Article article, Edition edition)
{
    private readonly Settings _settings = reader.Library.Settings;
    private readonly IReadOnlyList<Entry> _translators = [.. reader.TranslatorsOf(edition)];

    private string Url => Absolute(Address.Of(article.Id, edition.Language));

    private string? SourceUrl => article.IsOriginal(edition) ? null : article.Source?.Url;

    private string Publisher => reader.Frame.Site.Publisher ?? reader.Frame.Site.Title;

    public CatalogueModel Model() => new(LinkedData(), Tags());

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
        ("translator", Agents(_translators)),
        ("datePublished", Day(edition.Date)),
        ("dateModified", Day(edition.Fields.Updated ?? PartialDate.Unknown)),
        ("publisher", Known(("@type", "Organization"), ("name", Publisher))),
        ("isPartOf", Known(("@type", "WebSite"), ("name", reader.Frame.Site.Title), ("url", Absolute(Address.Home(edition.Language))))),
        ("translationOfWork", article.IsTranslation(edition) ? Original() : null),
        ("workTranslation", article.IsOriginal(edition) ? Translation() : null),
        ("isBasedOn", (object?)SourceUrl ?? (article.IsTranslation(edition) ? UnlinkedWork() : null)),
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

    /// <summary>A work that stands at no address of its publisher's; null where not even its title is known.</summary>
    private ScriptObject? UnlinkedWork() => article.OriginalTitle is { } title
        ? Known(
            ("@type", "CreativeWork"),
            ("name", title.Text),
            ("inLanguage", article.OriginalLanguage),
            ("author", Agents(article.Authors)))
        : null;

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
    private CatalogueTagModel[] Tags() =>
    [
        new("DC.title", edition.Title),
        .. ModelList.Of(article.Authors, author => new CatalogueTagModel("DC.creator", Named(author))),
        new("DC.publisher", Publisher),
        .. Tag("DC.date", Day(edition.Date)),
        new("DC.language", edition.Language),
        new("DC.identifier", Url),
        .. Tag("DC.source", SourceUrl ?? article.OriginalTitle?.Text),
        new("DC.type", "Text"),
        new("prism.publicationName", reader.Frame.Site.Title),
        new("z.itemType", "webpage"),
        .. ModelList.Of(_translators, translator => new CatalogueTagModel("z.translators", Named(translator))),
    ];

    private static CatalogueTagModel[] Tag(string name, string? content) => content is null ? [] : [new(name, content)];

    private ScriptObject[] Agents(IReadOnlyList<Entry> people) =>
        ModelList.Of(people, person => Known(("@type", person.IsGroup ? "Organization" : "Person"), ("name", Named(person)), ("url", person.Url)));

    private string Named(Entry entry) => reader.Named(entry).Text;

    private string Absolute(Address address) => address.Absolute(_settings.Url);

    private static string? Day(PartialDate date) => date.IsKnown ? date.Iso : null;

    /// <summary>What is not known is left out, and so is an empty list.</summary>
    private static ScriptObject Known(params (string Name, object? Value)[] members)
    {
        var known = new ScriptObject();
        foreach (var (name, value) in members)
        {
            if (value is not (null or IReadOnlyCollection<ScriptObject> { Count: 0 }))
            {
                known.Add(name, value);
            }
        }

        return known.Freeze();
    }
}
