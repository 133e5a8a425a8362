using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Tests.Crawl;

/// <summary>Follows every link of a built site as a browser would, and tells those that lead nowhere.</summary>
internal sealed class Links(BuiltSample site)
{
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);

    public IEnumerable<string> Broken() =>
        from file in site.Files(".html")
        let page = Parse(file)
        from link in Of(page)
        where !Leads(file, link)
        select $"{file}: {link}";

    public IReadOnlyList<string> BrokenIn(string file, IEnumerable<string> links) => [.. links.Where(link => !Leads(file, link))];

    private IDocument Parse(string file)
    {
        var page = new HtmlParser().ParseDocument(site.Read(file));
        _anchors[file] = [.. page.All.Select(element => element.Id).OfType<string>()];
        return page;
    }

    private static IEnumerable<string> Of(IDocument page) =>
        page.QuerySelectorAll("[href], [src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Concat(page.QuerySelectorAll("meta[http-equiv=refresh]").Select(meta => meta.GetAttribute("content")!.Split("url=")[1]));

    private bool Leads(string file, string link)
    {
        var target = new Uri(new Uri(site.BaseUrl, file), link);
        if (!site.BaseUrl.IsBaseOf(target))
        {
            return target.Host != site.BaseUrl.Host && target.Scheme is "http" or "https" or "mailto";
        }

        var path = Uri.UnescapeDataString(site.BaseUrl.MakeRelativeUri(new Uri(target.GetLeftPart(UriPartial.Path))).ToString());
        path = path is "" or "./" ? "index.html" : path.EndsWith('/') ? path + "index.html" : path;
        return site.Has(path) && HasAnchor(path, Uri.UnescapeDataString(target.Fragment));
    }

    private bool HasAnchor(string file, string fragment)
    {
        if (fragment.Length < 2)
        {
            return true;
        }

        if (!_anchors.ContainsKey(file))
        {
            Parse(file);
        }

        return _anchors[file].Contains(fragment[1..]);
    }
}
