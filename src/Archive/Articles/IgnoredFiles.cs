using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Finds files that their author takes for editions: named like one, and saved in a form that is not read.</summary>
internal static class IgnoredFiles
{
    private static readonly string[] Endings = ["", "doc", "docx", "odt", "rtf", "pages", "pdf", "htm", "html", "markdown", "mdx", "text"];

    /// <summary>A file that any text links to is one to be published, and where an edition stands beside it, it is the manuscript.</summary>
    public static void Check(Shelf shelf, ProblemList problems)
    {
        var like = shelf.Files.Values.Where(file => IsLikeAnEdition(file.Path, shelf.Settings.Languages)).ToList();
        if (like.Count == 0)
        {
            return;
        }

        var linked = shelf.Editions.Select(edition => edition.Text).Concat(shelf.TextPages.Select(page => page.Text))
            .SelectMany(text => text.Links)
            .Select(link => NameOf(Folding.Composed(link.Target.Split('#')[0])))
            .ToHashSet(StringComparer.Ordinal);
        var editions = shelf.Editions.Select(edition => $"{edition.Id}.{edition.Language}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in like)
        {
            var name = NameOf(file.Path);
            if (!linked.Contains(name) && !editions.Contains(string.Join('.', name.Split('.').Take(2))))
            {
                problems.Add(LinkProblems.IgnoredFile(file.At, name));
            }
        }
    }

    private static bool IsLikeAnEdition(string path, IEnumerable<string> languages) =>
        path.StartsWith("articles/", StringComparison.Ordinal)
        && $"{NameOf(path)}.".Split('.') is [_, var language, var ending, ..] // a name may have no ending
        && languages.Contains(language, StringComparer.OrdinalIgnoreCase)
        && Endings.Contains(ending, StringComparer.OrdinalIgnoreCase);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
