using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Tests.Markup;

/// <summary>Whatever stands in the texts of an archive, no page of it does more than the same page with a harmless text.</summary>
public sealed class HostilePageTests
{
    private const string Settings = """
        title: { ja: 見本, en: Sample }
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org

        """;

    private static readonly string[] Active = ["BASE", "EMBED", "FORM", "FRAME", "IFRAME", "LINK", "MATH", "META", "OBJECT", "SCRIPT", "STYLE", "SVG", "TEMPLATE"];

    [Fact]
    public void Five_hundred_hostile_texts_leave_every_page_as_active_as_it_was()
    {
        using var hostile = new GeneratedSite(Articles(250, Text), faulty: true);
        using var harmless = new GeneratedSite(Articles(250, _ => "x（訳注：y）"));
        var parser = new HtmlParser();

        var pages = hostile.Addresses("/").Where(address => address.EndsWith('/')).ToList();

        Assert.True(pages.Count > 500);
        Assert.All(pages, address =>
        {
            var document = parser.ParseDocument(hostile.Page(address));

            Assert.Equal(ActiveParts(parser.ParseDocument(harmless.Page(address))), ActiveParts(document));
            Assert.All(document.QuerySelectorAll(".body *"), element => HostileText.IsHarmless(element, address));
        });
    }

    /// <summary>Without the character that makes a file no text, which would never come to a page.</summary>
    private static string Text(Random random) => HostileText.Some(random).Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Elements that do something, attributes that do, and addresses that lead neither into this site nor to another.</summary>
    private static IReadOnlyList<string> ActiveParts(IDocument document) =>
    [
        .. document.Head!.Children.Select(element => element.TagName).Distinct(),
        .. document.Body!.QuerySelectorAll("*").Select(element => element.TagName).Where(Active.Contains),
        .. document.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name)
            .Where(name => name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "srcdoc" or "formaction"),
        .. document.All.Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "")
            .Where(address => address.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal))
            .Select(address => address.Split(':')[0])
            .Where(scheme => scheme is not ("http" or "https" or "mailto")),
    ];

    private static IEnumerable<(string Path, string Text)> Articles(int count, Func<Random, string> text)
    {
        var random = new Random(20240501);
        yield return ("archive.yml", Settings);
        foreach (var number in Enumerable.Range(1, count))
        {
            yield return ($"articles/a-{number}.ja.md", $"---\ntitle: a\ndate: 2024-05-01\n---\nx\n\n{text(random)}\n");
            yield return ($"articles/a-{number}.en.md", $"---\ntitle: b\ndate: 2024-05-01\ntranslator: c\n---\nx\n\n{text(random)}\n");
        }
    }
}
