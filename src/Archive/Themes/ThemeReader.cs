using System.Security.Cryptography;
using System.Text;
using Archive.Articles;
using Archive.Markup;
using Archive.Problems;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>Reads a theme's folder, and the folders of those it is based on.</summary>
/// <param name="folder">The folder of all themes, as the user typed it.</param>
internal sealed class ThemeReader(string folder, IReadOnlyList<string> languages, ProblemList problems)
{
    private const int HashLength = 8;
    private const int MostLayers = 8;

    private static readonly FieldNames Fields = new("name", "based-on", "author", "url", "licence");

    /// <param name="theme">As the archive names it.</param>
    /// <returns>Null where no page can be made with it; the problems say why.</returns>
    public Theme? Read(Located<string> theme)
    {
        var (name, at) = theme;
        var layers = Layers(name, at);
        if (layers.Count == 0)
        {
            return null;
        }

        var files = layers.SelectMany(FilesOf).DistinctBy(file => file.Name, StringComparer.Ordinal).ToList();
        var sources = files.Where(file => IsTemplate(file.Name)).Select(SourceOf).OfType<TemplateSource>().ToList();
        var missing = Theme.Layouts.Where(layout => !sources.Exists(source => source.Name == $"layouts/{layout}")).ToList();
        problems.AddRange(missing.Select(layout => ThemeProblems.ThemeFileMissing(at, name, $"layouts/{layout}.html")));

        var templates = new TemplateSet(sources);
        problems.AddRange(templates.Errors.Select(error => Faulty(error, null)));
        var words = languages.ToDictionary(language => language, language => WordsOf(language, layers), StringComparer.Ordinal);
        var complete = languages.Select(language => HasAllWords(words[language], templates, layers[0])).ToList().TrueForAll(all => all);
        if (missing.Count > 0 || templates.Errors.Count > 0 || !complete)
        {
            return null;
        }

        return new Theme(
            templates,
            sources.ToDictionary(source => source.Name, source => SHA256.HashData(Encoding.UTF8.GetBytes(source.Text)), StringComparer.Ordinal),
            words,
            [.. files.Where(file => file.Name.StartsWith("assets/", StringComparison.Ordinal)).Select(Asset)]);
    }

    public static Problem Faulty(TemplateError error, string? page) =>
        ThemeProblems.TemplateError(new Location(error.Path, error.Line, error.Column, error.Length), error.Message, page);

    /// <summary>The theme's own folder, then that of its base, and so on.</summary>
    private List<string> Layers(string name, Location at)
    {
        var layers = new List<string>();
        var next = (string?)name;
        while (next is not null && layers.Count < MostLayers)
        {
            var layer = $"{folder}/{next}";
            if (!Slug.IsId(next) || !File.Exists($"{layer}/theme.yml"))
            {
                problems.Add(ThemeProblems.ThemeMissing(at, next, Existing()));
                return [];
            }

            layers.Add(layer);
            next = ReadYaml($"{layer}/theme.yml") is { } map ? new FieldReader(map, Fields, problems).Text("based-on")?.Value : null;
        }

        return layers;
    }

    private IEnumerable<string> Existing() =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Where(theme => File.Exists(Path.Combine(theme, "theme.yml"))).Select(theme => Path.GetFileName(theme))
            : [];

    private static IEnumerable<(string Name, string Path)> FilesOf(string layer) =>
        Directory.EnumerateFiles(layer, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(layer, path).Replace('\\', '/'), Path: path))
            .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
            .Select(file => (file.Name, $"{layer}/{file.Name}"))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static bool IsTemplate(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal)
        && (name.StartsWith("layouts/", StringComparison.Ordinal) || name.StartsWith("partials/", StringComparison.Ordinal));

    private TemplateSource? SourceOf((string Name, string Path) file) =>
        Decode(file.Path) is { } source ? new TemplateSource(file.Name[..^".html".Length], file.Path, source.Text) : null;

    private Words WordsOf(string language, IEnumerable<string> layers) =>
        new(language, layers.Select(layer => $"{layer}/strings/{language}.yml").Where(File.Exists).Select(ReadYaml).OfType<YamlMap>());

    private bool HasAllWords(Words words, TemplateSet templates, string layer)
    {
        var file = $"{layer}/strings/{words.Language}.yml";
        var unknown = templates.MembersOf("strings")
            .Where(use => !words.Has(use.Member))
            .Select(use => ThemeProblems.MissingString(new Location(use.Path, use.Line, use.Column, use.Length), use.Member, file))
            .Concat(Words.Required.Where(key => !words.Has(key)).Select(key => ThemeProblems.MissingString(Location.StartOf(file), key, file)))
            .ToList();
        problems.AddRange(unknown);
        return unknown.Count == 0;
    }

    private static ThemeFile Asset((string Name, string Path) file)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.Path)))[..HashLength];
        var name = file.Name["assets/".Length..];
        var ending = Path.GetExtension(name);
        return new ThemeFile(name, new Address($"/assets/{name[..^ending.Length]}.{hash}{ending}"), file.Path);
    }

    private YamlMap? ReadYaml(string path) =>
        Decode(path) is { } source ? Yaml.Read(source, 0, source.Text.Length, YamlLimits.WholeFile, problems) : null;

    private SourceText? Decode(string path) => Utf8Text.Decode(path, File.ReadAllBytes(path), problems);
}
