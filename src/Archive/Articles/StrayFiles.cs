using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Finds what lies in the input folder where nothing is read: a text beside the folder of articles, a folder or a list under a misspelt name.</summary>
internal static class StrayFiles
{
    private static readonly string[] Known =
        ["articles", "pages", "files", "inbox", "archive.yml", "people.yml", "topics.yml", "publications.yml", "terms.yml"];

    /// <summary>Whether a file may be one: all others are cheaply passed over.</summary>
    /// <param name="path">Below the input folder.</param>
    public static bool AreLike(string path) => !Known.Contains(Top(path)) && !path.StartsWith("README", StringComparison.OrdinalIgnoreCase);

    public static void Check(Shelf shelf, ProblemList problems)
    {
        foreach (var file in shelf.Unread)
        {
            var top = Top(file.Value);
            if (Nearest.To(top, Known) is { } meant)
            {
                var folder = Location.StartOf(file.At.Path[..^(file.Value.Length - top.Length)]);
                problems.Add(LinkProblems.MisspeltName(folder, top, meant));
            }
            else if (top == file.Value && IsLikeAnEdition(top, shelf.Settings.Languages))
            {
                problems.Add(LinkProblems.OutsideArticles(file.At, top));
            }
        }
    }

    private static bool IsLikeAnEdition(string name, IEnumerable<string> languages) =>
        name.Split('.') is [_, var language, ..] && languages.Contains(language, StringComparer.OrdinalIgnoreCase);

    private static string Top(string path) => path.Split('/')[0];
}
