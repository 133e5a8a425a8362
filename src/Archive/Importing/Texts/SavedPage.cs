using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing.Texts;

/// <summary>A saved web page as lines: the article's part of it, without what belongs to the site.</summary>
internal static class SavedPage
{
    // The first of these that holds most of the words is the article; the head of an article may stand outside the last two.
    private static readonly string[] Articles = ["article", "[itemtype*=Article]", "main", "[role=main]", "#content", "#main", ".post", ".entry"];

    public static bool Is(string name, string text) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where the page is too much to read; the problem says from where on.</summary>
    public static PastedText? Read(string path, string name, string html, ProblemList problems)
    {
        using var document = Parsed(path, html, problems);
        if (document is null)
        {
            return null;
        }

        var facts = Facts(document);
        PageFurniture.Remove(document);
        var lines = new PageLines();
        lines.Add(Article(document));
        return new PastedText(path, name, lines.Finish(), facts);
    }

    private static IHtmlDocument? Parsed(string path, string html, ProblemList problems)
    {
        var open = new OpenElements();
        try
        {
            return new HtmlParser(new HtmlParserOptions { OnToken = (token, _) => open.Take(token) }).ParseDocument(html);
        }
        catch (TangledPageException tangled)
        {
            problems.Add(ImportProblems.TangledPage(new Location(path, tangled.At.Line, tangled.At.Column)));
            return null;
        }
    }

    private static PageFacts Facts(IDocument document) => new(
        Content(document, "meta[property='og:title']") ?? (document.Title is { Length: > 0 } title ? title : null),
        Content(document, "meta[property='og:site_name']"),
        Content(document, "meta[name=author]") is { } author && !Urls.IsWebAddress(author) ? author : null,
        Content(document, "meta[property='article:published_time'], meta[name=date], meta[itemprop=datePublished]")
            ?? document.QuerySelector("time[itemprop=datePublished], article time[datetime], time[pubdate]")?.GetAttribute("datetime"),
        document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } url && Urls.IsWebAddress(url) ? url : null);

    private static string? Content(IDocument document, string selector) =>
        document.QuerySelector(selector)?.GetAttribute("content")?.Trim() is { Length: > 0 } content ? content : null;

    private static INode Article(IDocument document)
    {
        var whole = document.Body!; // a page without one gets it when it is read
        var length = whole.TextContent.Length;
        return Articles.Select(selector => document.QuerySelectorAll(selector)).Where(found => found.Length == 1).Select(found => found[0])
            .FirstOrDefault(element => element.TextContent.Length * 2 > length) ?? whole;
    }
}
