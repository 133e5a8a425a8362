using AngleSharp.Dom;

namespace Archive.Tests.Markup;

/// <summary>What somebody may write who wants to take over a reader's browser, and all that may come of it.</summary>
internal static class HostileText
{
    private static readonly string[] Elements =
    [
        "A", "ASIDE", "BLOCKQUOTE", "BR", "CODE", "DD", "DEL", "DETAILS", "DIV", "DL", "DT", "EM", "I", "FIGCAPTION", "FIGURE", "H2", "H3", "H4", "H5", "H6", "HR", "IMG", "INPUT", "KBD", "LABEL", "LI",
        "MARK", "OL", "P", "PRE", "RP", "RT", "RUBY", "SECTION", "SPAN", "STRONG", "SUB", "SUMMARY", "SUP", "TABLE", "TBODY", "TD", "TH", "THEAD", "TR", "UL",
    ];

    private static readonly string[] Attributes = ["alt", "aria-label", "checked", "class", "disabled", "hidden", "href", "hreflang", "id", "lang", "loading", "role", "scope", "src", "start", "title", "type"];

    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<iframe src=javascript:alert(1)>", "</p></article><base href=//x>",
        "<!--", "-->", "<![CDATA[", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)", "{onclick=alert(1)}", "{style=\"position:fixed\"}", "{#location}",
        "[x](javascript:alert(1))", "[x](java&#10;script:alert(1))", "<javascript:alert(1)>", "![x](data:text/html,x)", "[x][j]", "\n[j]: javascript:alert(1)\n",
        "![v](https://www.youtube.example/watch?v=x)", "[x](https://a.example/\"><script>)", "https://a.example/\"onclick=x", "[[x\"><script>]]", "[[a|<b>]]",
        "```\"><script>\n", "\n# location\n", "\n# \"><img>\n", "<!-- #x\"onclick=1 -->", "\n<!-- #body -->\n", "|a\"|<b>|\n|:-|-:|\n|x|y|\n", "[^1\"><script>]", "[^1]",
        "\n[^1]: <b>\n", "**", "*", "_", "~~", "==", "`", "[", "]", "(", ")", "!", "\n\n", "\n", "> ", "- ", "1. ", "    ", ":   ", "&lt;script&gt;", "&#x3C;b&#x3E;",
        "<ruby>", "</ruby>", "<rt>", "</rt>", "<rp>", "</rp>", "<kbd>", "</kbd>", "<SUB>", "</sub>", "<sup onclick=alert(1)>", "</sup>", "<br>", "<br/onload=alert(1)>",
        "\n<details>\n", "\n<details open ontoggle=alert(1)>\n", "\n<summary>x</summary>\n", "\n</details>\n", "\n<details><summary><b>x</summary>\n", "\n> [!NOTE]\n> ",
        "\n- [ ] ", "[!\"onclick=x]", "[x](", "[x](<", "![x](", "<", "java", "script:", "JaVaScRiPt&colon;", "%6aavascript:", "&#x6A;", "&Tab;", "\u0001", "\\", "//evil.example",
        "{川|\"><img>}", "｜<b>《\"onclick=1》", "《《<script>》》", "（訳注：<b>", "）", "[^訳1]", "\n[^訳1]: <b>\n", "\n— <b> (@x)\n", "\n1 <b>\n",
        "data:text/html,", "vbscript:", ">)", "alert(1))", "\n# body\n", "\n# __proto__\n", "<!-- #children -->", "\u0000", "\u202E", "x", "川", " ",
    ];

    public static string Some(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <param name="text">What was written.</param>
    public static void IsHarmless(IElement element, string text)
    {
        Assert.True(Elements.Contains(element.TagName), $"{element.TagName} of {text}");
        foreach (var attribute in element.Attributes)
        {
            Assert.True(Attributes.Contains(attribute.Name), $"{attribute.Name} of {text}");
        }

        if (element.Id is { Length: > 0 } id)
        {
            Assert.Matches("^(p-|h-|fn-(ja|en)-|fnref-(ja|en)-)", id);
        }

        // An empty address is a slot; filled, it is a way within the site.
        Assert.Matches(@"^($|https?://|mailto:|#|\.\.?/|[^:/?#\\]+([/?#]|$))", element.GetAttribute("href") ?? element.GetAttribute("src") ?? "");
    }
}
