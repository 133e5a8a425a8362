using AngleSharp.Html.Dom;

namespace Archive.Tests.Themes;

/// <summary>
/// Reads a page as Zotero's "Embedded Metadata" is documented to: names are looked up by the prefix before the first
/// dot, the first vocabulary that has a fact gives it, and one <c>citation_author</c> is enough to lose every other creator.
/// </summary>
internal sealed class EmbeddedMetadata
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Prism = "http://prismstandard.org/namespaces/1.2/basic/";
    private const string OpenGraph = "http://ogp.me/ns#";
    private const string Zotero = "http://www.zotero.org/namespaces/export#";

    // Only what a page declares, but for Open Graph, which nobody does: a prefix that Zotero happens to know is luck.
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal) { ["og"] = OpenGraph };
    private readonly ILookup<string, string> _facts;

    public EmbeddedMetadata(IHtmlDocument page)
    {
        foreach (var link in page.QuerySelectorAll("head > link[rel^='schema.']"))
        {
            _prefixes[link.GetAttribute("rel")!["schema.".Length..].ToLowerInvariant()] = link.GetAttribute("href")!;
        }

        _facts = page.QuerySelectorAll("head > meta[content]")
            .Select(tag => (Name: tag.GetAttribute("name") ?? tag.GetAttribute("property") ?? "", Content: tag.GetAttribute("content")!))
            .ToLookup(tag => Expanded(tag.Name), tag => tag.Content);
    }

    public string? ItemType => First(Zotero + "itemType");

    public string? Title => First(DublinCore + "title", OpenGraph + "title");

    /// <summary>Of what the text is a part, for a web page: the name of the site.</summary>
    public string? Publication => First(Prism + "publicationName", DublinCore + "source", OpenGraph + "site_name");

    public string? Date => First(DublinCore + "date");

    public string? Language => First(DublinCore + "language");

    public string? Url => First(DublinCore + "identifier", OpenGraph + "url");

    /// <summary>As <c>author NAME</c> and <c>translator NAME</c>, in the order in which they would be cited.</summary>
    public IEnumerable<string> Creators => _facts["citation_author"].Any()
        ? _facts["citation_author"].Select(name => $"author {name}")
        : All(DublinCore + "creator", DublinCore + "contributor").Select(name => $"author {name}")
            .Concat(All(Zotero + "translators").Select(name => $"translator {name}"));

    private string Expanded(string name) =>
        name.IndexOfAny(['.', ':', '_']) is > 0 and var end && _prefixes.GetValueOrDefault(name[..end].ToLowerInvariant()) is { } vocabulary
            ? vocabulary + char.ToLowerInvariant(name[end + 1]) + name[(end + 2)..]
            : name;

    private string? First(params IEnumerable<string> properties) => All(properties).FirstOrDefault();

    private IEnumerable<string> All(params IEnumerable<string> properties) =>
        properties.Select(property => _facts[property]).FirstOrDefault(facts => facts.Any()) ?? [];
}
