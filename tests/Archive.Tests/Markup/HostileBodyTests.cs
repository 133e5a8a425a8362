using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>No text an author writes becomes an element, an attribute or an address that is not on a short list.</summary>
public sealed class HostileBodyTests
{
    private static readonly string[] Elements =
    [
        "A", "ASIDE", "BLOCKQUOTE", "BR", "CODE", "DD", "DEL", "DIV", "DL", "DT", "EM", "I", "FIGCAPTION", "FIGURE", "H2", "H3", "H4", "H5", "H6", "HR", "IMG", "LI",
        "MARK", "OL", "P", "PRE", "RP", "RT", "RUBY", "SECTION", "SPAN", "STRONG", "SUP", "TABLE", "TBODY", "TD", "TH", "THEAD", "TR", "UL",
    ];

    private static readonly string[] Attributes = ["alt", "aria-label", "class", "href", "id", "lang", "loading", "role", "scope", "src", "start", "title"];

    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<iframe src=javascript:alert(1)>", "</p></article><base href=//x>",
        "<!--", "-->", "<![CDATA[", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)", "{onclick=alert(1)}", "{style=\"position:fixed\"}", "{#location}",
        "[x](javascript:alert(1))", "[x](java&#10;script:alert(1))", "<javascript:alert(1)>", "![x](data:text/html,x)", "[x][j]", "\n[j]: javascript:alert(1)\n",
        "![v](https://www.youtube.example/watch?v=x)", "[x](https://a.example/\"><script>)", "https://a.example/\"onclick=x", "[[x\"><script>]]", "[[a|<b>]]",
        "```\"><script>\n", "\n# location\n", "\n# \"><img>\n", "<!-- #x\"onclick=1 -->", "\n<!-- #body -->\n", "|a\"|<b>|\n|:-|-:|\n|x|y|\n", "[^1\"><script>]", "[^1]",
        "\n[^1]: <b>\n", "**", "*", "_", "~~", "==", "`", "[", "]", "(", ")", "!", "\n\n", "\n", "> ", "- ", "1. ", "    ", ":   ", "&lt;script&gt;", "&#x3C;b&#x3E;",
        "{川|\"><img>}", "｜<b>《\"onclick=1》", "《《<script>》》", "（訳注：<b>", "）", "[^訳1]", "\n[^訳1]: <b>\n", "\n— <b> (@x)\n", "\n1 <b>\n",
        "\u0000", "\u202E", "x", "川", " ",
    ];

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void Five_hundred_hostile_texts_leave_no_active_content(string name)
    {
        var random = new Random(20220118);
        var parser = new HtmlParser();
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var html = Html(name, text);

            var document = parser.ParseDocument($"<!DOCTYPE html><body>{html}");

            Assert.All(document.Body!.QuerySelectorAll("*"), element => Harmless(element, text));
            Assert.Equal(0, document.Head!.ChildElementCount);
        }
    }

    private static string Html(string name, string text)
    {
        var source = new SourceText(name, text);
        var edition = name.EndsWith(".md", StringComparison.Ordinal)
            ? MarkdownText.Read(source, 0, "ja", new ProblemList())
            : PlainText.Read(source, 0, "ja", new ProblemList());
        return Encoding.UTF8.GetString(edition.Body.Html.Span);
    }

    private static void Harmless(IElement element, string text)
    {
        Assert.True(Elements.Contains(element.TagName), $"{element.TagName} of {text}");
        foreach (var attribute in element.Attributes)
        {
            Assert.True(Attributes.Contains(attribute.Name), $"{attribute.Name} of {text}");
        }

        if (element.Id is { Length: > 0 } id)
        {
            Assert.Matches("^(p-|h-|fn-ja-|fnref-ja-)", id);
        }

        // An empty address is a slot.
        Assert.Matches("^($|https?://|mailto:|#fn)", element.GetAttribute("href") ?? element.GetAttribute("src") ?? "");
    }
}
