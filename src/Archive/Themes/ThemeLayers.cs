using Archive.Articles;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Themes;

/// <summary>Finds the folder of a theme, then that of its base, and so on to one that stands alone.</summary>
/// <param name="themes">The folder of all themes.</param>
internal sealed class ThemeLayers(FolderFiles themes, ProblemList problems)
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
        var found = Slug.IsId(theme.Value) ? themes.Below(theme.Value) : null;
        problems.AddRange(found?.Problems ?? []);
        if (found?.Find(Description) is { } file)
        {
            return Yaml.Read(file, problems) is { } map ? new ThemeLayer(found, new FieldReader(map, Fields, problems).Text("based-on")) : null;
        }

        if (!IsExplained(found))
        {
            problems.Add(ThemeProblems.ThemeMissing(theme.At, theme.Value, field, [.. Existing()]));
        }

        return null;
    }

    /// <summary>Whether what is wrong with the folder or its description has been said, and so why there is no such theme.</summary>
    private static bool IsExplained(FolderFiles? theme) =>
        theme is not null && theme.Problems.Any(problem => problem.At.Path == theme.Path || problem.At.Path == $"{theme.Path}/{Description}");

    private IEnumerable<string> Existing() =>
        themes.Files.Select(file => file.Relative.Split('/')).Where(path => path is [_, Description]).Select(path => path[0]);
}
