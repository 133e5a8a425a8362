using System.Xml.Linq;

namespace Archive.Tests.Crawl;

/// <summary>Every link of the built sample leads somewhere, wherever the site stands.</summary>
public sealed class CrawlTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Theory, InlineData("https://ferry.example.org/"), InlineData("https://ferry.example.org/archive/"), InlineData("https://ferry.example.org/a/b%20c/")]
    public void Every_link_anchor_image_and_alternate_resolves(string baseUrl)
    {
        using var site = new BuiltSample(baseUrl);

        Assert.Empty(new Links(site).Broken());
    }

    [Fact]
    public void In_the_bare_folder_every_page_of_the_site_links_only_downwards_and_upwards_within_it()
    {
        using var site = new BuiltSample("https://ferry.example.org/archive/");

        var rooted = site.Files(".html")
            .Where(file => file != "404.html")
            .Where(file => site.Read(file).Contains("href=\"/", StringComparison.Ordinal) || site.Read(file).Contains("src=\"/", StringComparison.Ordinal));

        Assert.Empty(rooted);
    }

    [Fact]
    public void Every_address_in_feeds_and_sitemap_resolves()
    {
        using var site = new BuiltSample("https://ferry.example.org/archive/");
        var links = new Links(site);

        foreach (var feed in site.Files("feed.xml"))
        {
            var xml = XDocument.Parse(site.Read(feed));

            Assert.NotEmpty(xml.Descendants(Atom + "entry"));
            Assert.Empty(links.BrokenIn(feed, xml.Descendants(Atom + "link").Select(link => link.Attribute("href")!.Value)));
        }

        var map = XDocument.Parse(site.Read("sitemap.xml"));
        Assert.Empty(links.BrokenIn("sitemap.xml", map.Descendants(Sitemap + "loc").Select(location => location.Value)));
        Assert.Empty(links.BrokenIn("sitemap.xml", map.Descendants(Xhtml + "link").Select(link => link.Attribute("href")!.Value)));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_found()
    {
        using var site = new BuiltSample("https://ferry.example.org/archive/");

        var broken = new Links(site).BrokenIn("ja/index.html", ["articles/relay/", "articles/nowhere/", "articles/relay/#nowhere"]);

        Assert.Equal(["articles/nowhere/", "articles/relay/#nowhere"], broken);
    }
}
