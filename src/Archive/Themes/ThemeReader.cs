using System.Security.Cryptography;
using System.Text;
using Archive.Articles;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>Reads a theme's folder, and the folders of those it is based on.</summary>
/// <param name="themes">The folder of all themes.</param>
internal sealed class ThemeReader(FolderFiles themes, IReadOnlyList<string> languages, ProblemList problems)
{
    private const int HashLength = 8;

    /// <param name="theme">As the archive names it.</param>
    /// <returns>Null where no page can be made with it; the problems say why.</returns>
    public Theme? Read(Located<string> theme)
    {
        var layers = new ThemeLayers(themes, problems).Of(theme);
        if (layers.Count == 0)
        {
            return null;
        }

        var files = layers.SelectMany(layer => layer.Folder.Files).DistinctBy(file => file.Relative, StringComparer.Ordinal).ToList();
        var sources = files.Where(file => IsTemplate(file.Relative)).Select(SourceOf).OfType<TemplateSource>().ToList();
        var missing = Theme.Layouts.Where(layout => !sources.Exists(source => source.Name == $"layouts/{layout}")).ToList();
        problems.AddRange(missing.Select(layout => ThemeProblems.ThemeFileMissing(theme.At, theme.Value, $"layouts/{layout}.html")));

        var templates = new TemplateSet(sources);
        problems.AddRange(templates.Errors.Select(error => Faulty(error, null)));
        var words = languages.Select(new WordsReader(layers, templates, problems).Read).OfType<Words>().ToDictionary(words => words.Language, StringComparer.Ordinal);
        return missing.Count > 0 || templates.Errors.Count > 0 || words.Count < languages.Count
            ? null
            : new Theme(
                templates,
                sources.ToDictionary(source => source.Name, source => SHA256.HashData(Encoding.UTF8.GetBytes(source.Text)), StringComparer.Ordinal),
                words,
                [.. files.Where(file => file.Relative.StartsWith("assets/", StringComparison.Ordinal)).Select(Asset)]);
    }

    public static Problem Faulty(TemplateError error, string? page) =>
        ThemeProblems.TemplateError(new Location(error.Path, error.Line, error.Column, error.Length), error.Message, page);

    private static bool IsTemplate(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal)
        && (name.StartsWith("layouts/", StringComparison.Ordinal) || name.StartsWith("partials/", StringComparison.Ordinal));

    private TemplateSource? SourceOf(InputFile file) =>
        Utf8Text.Read(file, problems) is { } source ? new TemplateSource(file.Relative[..^".html".Length], file.DisplayPath, source.Text) : null;

    private static ThemeFile Asset(InputFile file)
    {
        var digest = file.Digest ?? Disk.At(file.DisplayPath, () => file.Compare(File.ReadAllBytes(file.FullPath)));
        var hash = Convert.ToHexStringLower(digest)[..HashLength];
        var name = file.Relative["assets/".Length..];
        var ending = Path.GetExtension(name);
        return new ThemeFile(name, new Address($"/assets/{name[..^ending.Length]}.{hash}{ending}"), file);
    }
}
