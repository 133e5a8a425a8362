using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Tests.Themes;

/// <summary>What a page of the default theme tells those who link to it, index it and cite it; and that no title can say more than itself there.</summary>
public sealed class CatalogueTests : IDisposable
{
    private const string Hostile = """</script><script>alert("1")</script> ' --> {{ site }} " onload="x""";

    private readonly GeneratedSite _site = new(
    [
        ("archive.yml", """
            title: { ja: 見本, en: Sample }
            description: { ja: 見本です。, en: A sample. }
            url: https://example.org/archive/
            languages: [ja, en]
            contact: mailto:keeper@example.org
            """),
        ("people.yml", """
            ann: { ja: アン・スペシメン, en: Ann Specimen }
            circle: { ja: 渡し場翻訳会, en: Ferry Circle, yomi: わたしば, kind: group }
            """),
        ("publications.yml", "gazette: { ja: 見本新報, en: The Sample Gazette, yomi: みほん }"),
        ("articles/cable.ja.md", """
            ---
            title: 海底ケーブル
            date: 2024-05-18
            summary: 線の話。
            author: ann
            translator: [circle, かわぐち]
            image: cable.png
            image-alt: 海図
            source: { title: The Cable, publication: gazette, url: https://news.example.com/cable, date: 2004-05, language: en }
            ---
            本文。
            """),
        ("articles/cable.png", "no picture, but called one"),
        ("articles/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("articles/held.en.md", "---\ntitle: Held\ndate: 2004\nauthor: ann\n---\n* * *\n"),
        ("articles/held.ja.md", "---\ntitle: 所蔵\ndate: unknown\nimage: drawing.svg\nimage-alt: 図\noriginal: en\n---\n* * *\n"),
        ("articles/hostile.ja.md", $"---\ntitle: '{Hostile.Replace("'", "''", StringComparison.Ordinal)}'\ndate: 2024-05-18\nsubtitle: '{Hostile.Replace("'", "''", StringComparison.Ordinal)}'\ntranslator: <b>\noriginal: en\n---\nText.\n"),
    ]);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_article_names_its_translators_and_its_original_as_linked_data()
    {
        var article = LinkedData("/ja/articles/cable/");

        Assert.Equal("Article", Text(article, "@type"));
        Assert.Equal("海底ケーブル", Text(article, "headline"));
        Assert.Equal("ja", Text(article, "inLanguage"));
        Assert.Equal("2024-05-18", Text(article, "datePublished"));
        Assert.Equal(["Person アン・スペシメン"], Agents(article, "author"));
        Assert.Equal(["Organization 渡し場翻訳会", "Person かわぐち"], Agents(article, "translator"));
        Assert.Equal("見本", Text(article.GetProperty("publisher"), "name"));
        Assert.Equal("https://news.example.com/cable", Text(article, "isBasedOn"));
        Assert.Equal("アン・スペシメン「The Cable」見本新報, 2004-05.", Text(article, "citation"));
        Assert.Equal("https://example.org/archive/files/cable.png", Text(article, "image"));

        var original = article.GetProperty("translationOfWork");
        Assert.Equal(("The Cable", "en", "2004-05"), (Text(original, "headline"), Text(original, "inLanguage"), Text(original, "datePublished")));
        Assert.Equal("https://news.example.com/cable", Text(original, "url"));
        Assert.Equal("見本新報", Text(original.GetProperty("isPartOf"), "name"));
    }

    [Fact]
    public void An_original_and_its_translation_lead_to_each_other_and_what_is_not_known_is_not_there()
    {
        var original = LinkedData("/en/articles/held/");
        var translation = LinkedData("/ja/articles/held/");

        Assert.Equal(Text(translation, "@id"), Text(original.GetProperty("workTranslation"), "@id"));
        Assert.Equal(Text(original, "@id"), Text(translation.GetProperty("translationOfWork"), "@id"));
        Assert.All(
            ["translator", "datePublished", "alternativeHeadline", "image", "workTranslation"],
            name => Assert.False(translation.TryGetProperty(name, out _), name));
        Assert.All(["translationOfWork", "isBasedOn"], name => Assert.False(original.TryGetProperty(name, out _), name));
    }

    [Fact]
    public void A_translation_is_based_on_a_work_that_is_named_where_it_has_no_address()
    {
        var work = LinkedData("/ja/articles/held/").GetProperty("isBasedOn");

        Assert.Equal(("CreativeWork", "Held", "en"), (Text(work, "@type"), Text(work, "name"), Text(work, "inLanguage")));
        Assert.Equal(["Person アン・スペシメン"], Agents(work, "author"));
    }

    [Fact]
    public void A_translation_of_what_has_neither_address_nor_title_is_based_on_nothing_that_could_be_named() =>
        Assert.False(LinkedData("/ja/articles/hostile/").TryGetProperty("isBasedOn", out _));

    [Theory]
    [InlineData("/ja/articles/cable/", "海底ケーブル", "線の話。", "https://example.org/archive/files/cable.png", "海図")]
    [InlineData("/ja/articles/held/", "所蔵", "見本です。", "https://example.org/archive/assets/share.", null)]
    [InlineData("/en/", "Sample", "A sample.", "https://example.org/archive/assets/share.", null)]
    [InlineData("/", "見本", "見本です。", "https://example.org/archive/assets/share.", null)]
    public void A_link_shared_elsewhere_shows_title_description_and_a_picture_that_is_drawn_there(
        string path, string title, string description, string image, string? alt)
    {
        var page = Page(path);

        Assert.Equal(title, Property(page, "og:title"));
        Assert.Equal(description, Property(page, "og:description"));
        Assert.Equal([description], Meta(page, "description"));
        Assert.Equal("https://example.org/archive" + path, Property(page, "og:url"));
        Assert.StartsWith(image, Property(page, "og:image"), StringComparison.Ordinal);
        Assert.EndsWith(".png", Property(page, "og:image"), StringComparison.Ordinal);
        Assert.Equal(alt, Property(page, "og:image:alt"));
        Assert.Equal(["summary_large_image"], Meta(page, "twitter:card"));
    }

    [Theory]
    [InlineData("/en/articles/cable/")]
    [InlineData("/ja/")]
    [InlineData("/ja/people/ann/")]
    public void Only_the_page_of_a_text_is_an_article_to_catalogues(string path)
    {
        var page = Page(path);

        Assert.Equal("website", Property(page, "og:type"));
        Assert.Empty(page.QuerySelectorAll("script[type='application/ld+json'], meta[name^='DC.']"));
    }

    [Fact]
    public void A_hostile_title_stays_a_title()
    {
        var page = Page("/ja/articles/hostile/");

        Assert.Equal((Hostile, Hostile), (Text(LinkedData(page), "headline"), Text(LinkedData(page), "alternativeHeadline")));
        Assert.Equal(["Person <b>"], Agents(LinkedData(page), "translator"));
        Assert.Equal([Hostile], Meta(page, "DC.title"));
        Assert.Equal(Hostile, Property(page, "og:title"));
        Assert.Equal(Page("/ja/articles/cable/").Scripts.Length, page.Scripts.Length);
        Assert.Empty(page.QuerySelectorAll("[onload], b"));
    }

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(_site.Page(path));

    private JsonElement LinkedData(string path) => LinkedData(Page(path));

    private static JsonElement LinkedData(IHtmlDocument page) =>
        JsonDocument.Parse(page.QuerySelector("head > script[type='application/ld+json']")!.TextContent).RootElement;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string> Agents(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(agent => $"{Text(agent, "@type")} {Text(agent, "name")}");

    private static IEnumerable<string?> Meta(IHtmlDocument page, string name) =>
        page.QuerySelectorAll($"head > meta[name='{name}']").Select(meta => meta.GetAttribute("content"));

    private static string? Property(IHtmlDocument page, string name) =>
        page.QuerySelector($"head > meta[property='{name}']")?.GetAttribute("content");
}
