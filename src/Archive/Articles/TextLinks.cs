using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Where the links of one text lead: to a file beside it, to an article, to a place in it, to the web.</summary>
/// <param name="files">What may be published beside the texts, by path.</param>
internal sealed class TextLinks(
    ArticleFinder finder,
    IReadOnlyDictionary<string, Edition> editions,
    IReadOnlyDictionary<string, TextPage> textPages,
    IReadOnlyDictionary<string, Attachment> files,
    ProblemList problems)
{
    // Each is found when it is first asked for: a text may have thousands of links to one place, or with one mistake.
    private readonly Dictionary<EditionText, HashSet<string>> _blockIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string?> _nearestIds = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _allIds = new(() => editions.Values.Select(edition => edition.Id).ToHashSet(StringComparer.Ordinal));

    /// <param name="file">The path of the text below the input folder.</param>
    /// <param name="self">The id of the article the text belongs to; null for a page of its own.</param>
    public IReadOnlyList<LinkTarget> Of(string file, string? self, EditionText text) =>
        [.. text.Links.Select(link => Resolve(file, self, text, link))];

    private LinkTarget Resolve(string file, string? self, EditionText text, TextLink link) => link.Kind switch
    {
        LinkKind.Article => ById(link),
        LinkKind.Url => finder.ByOriginal(link.Target) is { Withdrawn: null } article && article.Id != self
            ? new LinkTarget.ToOriginal(article)
            : new LinkTarget.ToWeb(),
        _ => ByPath(file, self, text, link),
    };

    private LinkTarget ById(TextLink link)
    {
        var (id, fragment) = Split(link.Target);
        return finder.ById(id) is { } article
            ? ToArticle(article, null, fragment, link)
            : Dead(_allIds.Value.Contains(id)
                ? LinkProblems.LinkToDraft(link.At, link.Target)
                : LinkProblems.DeadArticleLink(link.At, link.Target, NearestId(id)));
    }

    private string? NearestId(string id)
    {
        if (!_nearestIds.TryGetValue(id, out var nearest))
        {
            nearest = Nearest.To(id, finder.Ids);
            _nearestIds.Add(id, nearest);
        }

        return nearest;
    }

    private LinkTarget ByPath(string file, string? self, EditionText text, TextLink link)
    {
        var (path, fragment) = Split(Folding.Composed(link.Target));
        if (path.Length == 0)
        {
            return HasBlock(text, fragment) ? new LinkTarget.ToHere(fragment!) : DeadPlace(link);
        }

        if (path[0] == '/' && !path.StartsWith("/files/", StringComparison.Ordinal))
        {
            return ToPlaceOnSite(path, fragment, link) ?? new LinkTarget.ToSite(new Address(path, fragment));
        }

        var full = path[0] == '/' ? path[1..] : Combine(file, path);
        if (full is null)
        {
            return Dead(LinkProblems.DeadFileLink(link.At, link.Target, null));
        }

        return ToText(full, self, fragment, link)
            ?? (files.GetValueOrDefault(full) is { } attachment ? (LinkTarget)new LinkTarget.ToFile(attachment) : null)
            ?? Dead(LinkProblems.DeadFileLink(link.At, link.Target, NearestFile(file, full)));
    }

    /// <summary>A link to the file of an edition or of a page; null where the path is neither's.</summary>
    private LinkTarget? ToText(string path, string? self, string? fragment, TextLink link)
    {
        if (editions.GetValueOrDefault(path) is { } edition)
        {
            return finder.ById(edition.Id) is { } article
                ? ToArticle(article, article.Id == self || fragment is not null ? edition.Language : null, fragment, link)
                : Dead(LinkProblems.LinkToDraft(link.At, link.Target));
        }

        return textPages.GetValueOrDefault(path) is { } page ? ToTextPage(page, fragment, link) : null;
    }

    /// <summary>A place on the page of a text, by the page's address: only here is known which places a text has. Null where no place or no text is meant.</summary>
    private LinkTarget? ToPlaceOnSite(string path, string? fragment, TextLink link)
    {
        if (fragment is null)
        {
            return null;
        }

        return path.Split('/') switch
        {
            ["", var language, "articles", var id, ""] => finder.ById(id) is { } article ? ToArticle(article, language, fragment, link) : null,
            ["", var language, var name, ""] =>
                textPages.Values.FirstOrDefault(page => page.Name == name && page.Language == language) is { } page ? ToTextPage(page, fragment, link) : null,
            _ => null,
        };
    }

    private LinkTarget ToTextPage(TextPage page, string? fragment, TextLink link) =>
        fragment is null || HasBlock(page.Text, fragment) ? new LinkTarget.ToTextPage(page.Name, page.Language, fragment) : DeadPlace(link);

    private LinkTarget ToArticle(Article article, string? language, string? fragment, TextLink link)
    {
        if (fragment is null)
        {
            return new LinkTarget.ToArticle(article, language is not null && article.In(language) is not null ? language : null, null);
        }

        var holder = article.Editions.FirstOrDefault(edition => (language ?? edition.Language) == edition.Language && HasBlock(edition.Text, fragment));
        return holder is null ? DeadPlace(link) : new LinkTarget.ToArticle(article, holder.Language, fragment);
    }

    private LinkTarget.ToNothing DeadPlace(TextLink link) => Dead(LinkProblems.DeadPlaceLink(link.At, link.Target));

    private LinkTarget.ToNothing Dead(Problem problem)
    {
        problems.Add(problem);
        return new LinkTarget.ToNothing();
    }

    private bool HasBlock(EditionText text, string? id)
    {
        if (!_blockIds.TryGetValue(text, out var ids))
        {
            ids = text.Blocks.Select(block => block.Id).ToHashSet(StringComparer.Ordinal);
            _blockIds.Add(text, ids);
        }

        return id is not null && ids.Contains(id);
    }

    private static (string Path, string? Fragment) Split(string target) =>
        target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (target[..hash], target[(hash + 1)..]) : (target, null);

    /// <summary>A relative path as seen from a file; null where it leaves the input folder.</summary>
    private static string? Combine(string file, string path)
    {
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The name that may have been meant, among the files of the same folder.</summary>
    private string? NearestFile(string file, string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var names = editions.Keys.Concat(textPages.Keys).Concat(files.Keys)
            .Where(other => other != file && other.StartsWith(folder, StringComparison.Ordinal) && other.IndexOf('/', folder.Length) < 0)
            .Select(other => other[folder.Length..]);
        return Nearest.To(path[folder.Length..], names);
    }
}
