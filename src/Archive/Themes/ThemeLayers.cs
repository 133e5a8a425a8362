using Archive.Articles;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Themes;

/// <summary>Finds the folder of a theme, then that of its base, and so on to one that stands alone.</summary>
/// <param name="folder">The folder of all themes, as the user typed it.</param>
internal sealed class ThemeLayers(string folder, ProblemList problems)
{
    private const string Description = "theme.yml";

    private static readonly FieldNames Fields = new("name", "based-on", "author", "url", "licence");

    /// <returns>The theme's own folder first; empty where one of them cannot be had, and the problems say why.</returns>
    public IReadOnlyList<ThemeLayer> Of(Located<string> theme)
    {
        var layers = new List<ThemeLayer>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var next = theme; next is not null; next = layers[^1].BasedOn)
        {
            if (!names.Add(next.Value))
            {
                problems.Add(ThemeProblems.ThemeOnItself(next.At, next.Value));
                return [];
            }

            if (Layer(next, layers.Count == 0 ? "theme" : "based-on") is not { } layer)
            {
                return [];
            }

            layers.Add(layer);
        }

        return layers;
    }

    /// <param name="field">That which names the theme.</param>
    private ThemeLayer? Layer(Located<string> theme, string field)
    {
        var path = $"{folder}/{theme.Value}";
        if (!Slug.IsId(theme.Value) || !File.Exists($"{path}/{Description}"))
        {
            problems.Add(ThemeProblems.ThemeMissing(theme.At, theme.Value, field, [.. Existing()]));
            return null;
        }

        if (new DirectoryInfo(path).LinkTarget is not null)
        {
            problems.Add(InputProblems.SymbolicLink(Location.StartOf(path)));
            return null;
        }

        var files = InputFolder.Files(path, problems);
        return files.FirstOrDefault(file => file.Relative == Description) is { } file && Yaml.Read(file, problems) is { } map
            ? new ThemeLayer(path, files, new FieldReader(map, Fields, problems).Text("based-on"))
            : null; // what is wrong with the file has been said
    }

    private IEnumerable<string> Existing() =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Where(theme => File.Exists(Path.Combine(theme, Description))).Select(theme => Path.GetFileName(theme)).Order(StringComparer.Ordinal)
            : [];
}
