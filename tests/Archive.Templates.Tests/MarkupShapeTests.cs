using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Templates.Tests.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Templates.Tests;

/// <summary>Whatever a value says, the page around it keeps its shape, as another implementation of HTML sees it.</summary>
public sealed class MarkupShapeTests
{
    private const string Page = """
        <!doctype html><html lang="{{ x }}"><head><title>{{ x }} – {{ h }}</title><meta name="description" content="a {{ x }}">
        <link rel="next" href="/a/{{ x }}"><script type="application/ld+json">{"a": {{ x }}, "b": "{{ x }}", "c": {{ [x, {d: x}] }}}</script></head>
        <body class='{{ x }} b'><p id="{{ x }}{{ x }}">{{ x }}<b>{{ x }}</b>{{ h }}</p><!-- c --><a href="?q={{ x }}#{{ x }}" title="{{ h }}">{{ x }}</a>
        <img alt="{{ x }}" srcset="/a{{ x }} 1x, /b{{ x }} 2x" src="./{{ x }}"><textarea>{{ x }}{{ h }}</textarea><br/>
        <ul>{{ for i in 1..2 }}<li{{ if i == 1 }} class="{{ x }}"{{ end }} data-x='{{ x }}'>{{ i }} {{ capture c }}<i title="{{ x }}">{{ x }}</i>{{ end; c }}{{ end }}</ul>
        <svg viewBox="0 0 1 1"><title>{{ x }}</title><a xlink:href="./{{ x }}"><text>{{ x }}</text></a></svg><style>p{}</style>{{ x }}</body></html>
        """;

    private static readonly string PlainShape = ShapeOf("x");

    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "\" autofocus onfocus=alert(1) x=\"", "</title><script>", "</textarea><img src=x onerror=1>",
        "</script><script>alert(1)</script>", "<!--", "-->", "--!>", "<!--><script>", "]]>", "<![CDATA[", "javascript:alert(1)", "&quot;><b>", "&lt;script&gt;", "\\\"", "\\", "\\u003c/script>", "${1}", "{{ 7 * 7 }}",
        "\u2028", "\u2029", "\0", "<\0script>", "\ud800", "\udc00<b>", "\ufffe", "<svg/onload=alert(1)>", "<math><mtext></form><form><mglyph><style></math><img src onerror=1>", "<noscript><p title=\"</noscript><img src=x onerror=1>\">",
        "a, javascript:1 2x", "1x, x", "\t\n\f\r ", "`", "=", "/>", ">", "<", "&", "&#60;b&#62;", "+ADw-script+AD4-", "\u3000", "川\"川", "<plaintext>", "<template><b>", "</p></body></html><b>", "＜b＞", "%22%3E%3Cb%3E", "?#&=", "\"},{\"",
    ];

    [Fact]
    public void The_page_that_all_are_compared_with_is_whole() =>
        Assert.Contains("IMG alt srcset src", PlainShape, StringComparison.Ordinal);

    [Fact]
    public void No_known_attack_changes_the_shape_of_a_page() =>
        Assert.All(Attacks, attack => Assert.Equal(PlainShape, ShapeOf(attack)));

    [Fact]
    public void No_random_text_changes_the_shape_of_a_page()
    {
        var piece = Gen.OneOf(Gen.Elements(Attacks), Gen.Elements("<", ">", "\"", "'", "&", "/", " ", "=", "-", "!", "\\", "a", ":", ",", "script", "\0"));
        var texts = Gen.ArrayOf(piece).Select(string.Concat).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(1, 3), Prop.ForAll(texts, text => ShapeOf(text) == PlainShape));
    }

    public static TheoryData<string> Templates =>
        [.. LanguageTests.Lines.Select(line => ((string)line[2]).Split(" → ")[0]).Where(template => !template.Contains("tablerow", StringComparison.Ordinal))];

    /// <summary>Escaping is a property of the page and not of the language: undone, it leaves what the language says.</summary>
    [Theory, MemberData(nameof(Templates))]
    public void In_text_escaping_changes_nothing_but_the_five_characters(string template)
    {
        var lined = template.Replace("⏎", "\n", StringComparison.Ordinal);

        Assert.Equal(Rendering.Text(lined), WebUtility.HtmlDecode(Rendering.Html(lined)));
    }

    /// <summary>The elements of a page with the names of their attributes, and the values of JSON as far as their kinds go.</summary>
    private static string ShapeOf(string value)
    {
        var page = Rendering.Html(Page, ("x", value), ("h", Html.Of("<em title=\"&quot;\">Q&amp;A</em>")));
        var document = new HtmlParser().ParseDocument(page);
        return string.Join('\n', document.All.Select(element => $"{Depth(element)} {element.NodeName} {Attributes(element)} {Json(element)}"));
    }

    private static int Depth(IElement element) => element.ParentElement is { } parent ? Depth(parent) + 1 : 0;

    private static string Attributes(IElement element) => string.Join(' ', element.Attributes.Select(attribute => attribute.Name));

    private static string Json(IElement element)
    {
        if (element.NodeName != "SCRIPT")
        {
            return "";
        }

        using var json = JsonDocument.Parse(element.TextContent);
        return string.Join(' ', json.RootElement.EnumerateObject().Select(property => $"{property.Name}:{property.Value.ValueKind}"));
    }
}
