using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Markup;

namespace Archive.Importing.Texts;

/// <summary>A saved web page as lines, the only place that knows AngleSharp: the article's part of it, without what belongs to the site.</summary>
internal static class SavedPage
{
    // The first of these that holds most of the words is the article; the head of an article may stand outside the last two.
    private static readonly string[] Articles = ["article", "[itemtype*=Article]", "main", "[role=main]", "#content", "#main", ".post", ".entry"];

    private static readonly HashSet<string> Blocks = new(
        "address article blockquote center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul".Split(' '), StringComparer.Ordinal);

    public static bool Is(string name, string text) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    public static PastedText Read(string path, string name, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var facts = Facts(document);
        SiteParts.Remove(document);
        var lines = new PageLines();
        lines.Add(Article(document));
        return new PastedText(path, name, lines.Finish(), facts);
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

    /// <summary>Gathers the words of a page into lines, one for each block, with a blank line between.</summary>
    private sealed class PageLines
    {
        private readonly List<(string Text, LineForm Form)> _lines = [];
        private readonly StringBuilder _line = new();
        private LineForm _form;

        public IReadOnlyList<PastedLine> Finish()
        {
            End();
            return [.. _lines.Select((line, index) => new PastedLine(index + 1, line.Text, line.Form))];
        }

        /// <summary>With a stack of its own, for a page may be nested deeper than a program's.</summary>
        public void Add(INode root)
        {
            var open = new Stack<(INode Node, LineForm Form, bool IsEnd)>();
            open.Push((root, LineForm.Plain, false));
            while (open.TryPop(out var next))
            {
                if (next.Node is IText text)
                {
                    Add(text.Data, next.Form);
                    continue;
                }

                if (next.IsEnd)
                {
                    End();
                    continue;
                }

                if (next.Node.NodeName.Equals("BR", StringComparison.OrdinalIgnoreCase))
                {
                    Break();
                    continue;
                }

                Enter(next.Node, next.Form, open);
            }
        }

        private void Enter(INode node, LineForm outer, Stack<(INode, LineForm, bool)> open)
        {
            var name = node.NodeName.ToLowerInvariant();
            var form = name switch
            {
                "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => LineForm.Heading,
                "blockquote" => LineForm.Quotation,
                "li" when outer == LineForm.Plain => LineForm.ListItem,
                _ => outer,
            };
            if (Blocks.Contains(name))
            {
                End();
                open.Push((node, outer, true));
            }

            foreach (var child in node.ChildNodes.Reverse().Where(child => child is IText or IElement))
            {
                open.Push((child, form, false));
            }
        }

        private void Add(string words, LineForm form)
        {
            foreach (var character in words)
            {
                var isSpace = character is ' ' or '\t' or '\n' or '\r' or '\f';
                if (!isSpace || (_line.Length > 0 && _line[^1] != ' '))
                {
                    _line.Append(isSpace ? ' ' : character);
                }
            }

            _form = form;
        }

        private void Break()
        {
            if (_line.ToString().Trim() is { Length: > 0 } text)
            {
                _lines.Add((text, _form));
            }

            _line.Clear();
        }

        private void End()
        {
            Break();
            if (_lines.Count > 0 && _lines[^1].Text.Length > 0)
            {
                _lines.Add(("", LineForm.Plain));
            }
        }
    }
}
