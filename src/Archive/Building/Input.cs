using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Building;

/// <summary>The Input phase: every file is read, each on its own, on all cores.</summary>
/// <param name="folder">The input folder as the user typed it.</param>
internal sealed class Input(string folder, ProblemList problems)
{
    private const string SettingsFile = "archive.yml";

    private readonly IReadOnlyList<InputFile> _files = Directory.Exists(folder) ? InputFolder.Files(folder, problems) : [];

    /// <summary>Null where there are no settings to read by.</summary>
    public Shelf? Read(Uri? baseUrl)
    {
        if (Settings(baseUrl) is not { } settings)
        {
            return null;
        }

        var articles = _files.Where(file => IsText(file, "articles/")).ToList();
        var pages = _files.Where(file => IsText(file, "pages/")).ToList();
        return new Shelf(
            settings,
            Each(articles, file => Edition(file, settings)),
            Each(pages, file => TextPage(file, settings)),
            Authority("people", settings),
            Authority("topics", settings),
            Authority("publications", settings),
            _files.Select(file => file.Relative).Except(articles.Concat(pages).Select(file => file.Relative)).ToHashSet(StringComparer.Ordinal));
    }

    private static bool IsText(InputFile file, string below) =>
        file.Relative.StartsWith(below, StringComparison.Ordinal)
        && EditionName.IsText(file.Relative)
        && !file.Relative[(file.Relative.LastIndexOf('/') + 1)..].StartsWith("README.", StringComparison.OrdinalIgnoreCase);

    private Settings? Settings(Uri? baseUrl)
    {
        if (Find(SettingsFile) is not { } file)
        {
            problems.Add(FieldProblems.NoSettings(Location.StartOf($"{folder}/{SettingsFile}")));
            return null;
        }

        return Yaml(file, problems) is { } map ? new SettingsReader(map, problems).Read(baseUrl) : null;
    }

    private Authority Authority(string kind, Settings settings) =>
        new AuthorityReader(kind, settings.Languages, problems).Read(Find($"{kind}.yml") is { } file ? Yaml(file, problems) : null);

    private InputFile? Find(string relative) => _files.FirstOrDefault(file => file.Relative == relative);

    /// <summary>Reads files in parallel; what comes out is in their order.</summary>
    private List<T> Each<T>(IReadOnlyList<InputFile> files, Func<InputFile, (T? Value, ProblemList Problems)> read)
        where T : class
    {
        var results = new (T? Value, ProblemList Problems)[files.Count];
        Parallel.For(0, files.Count, index => results[index] = read(files[index]));
        foreach (var result in results)
        {
            problems.AddRange(result.Problems.Sorted());
        }

        return [.. results.Select(result => result.Value).OfType<T>()];
    }

    private static (Edition? Edition, ProblemList Problems) Edition(InputFile file, Settings settings)
    {
        var found = new ProblemList();
        var name = EditionName.Read(file.Relative, Location.StartOf(file.DisplayPath), settings.Languages, found);
        return name is not null && Text(file, found) is { } source
            ? (EditionReader.Read(name, file.Relative, source, found), found)
            : (null, found);
    }

    private static (TextPage? Page, ProblemList Problems) TextPage(InputFile file, Settings settings)
    {
        var found = new ProblemList();
        var name = EditionName.Read(file.Relative, Location.StartOf(file.DisplayPath), settings.Languages, found);
        return name is not null && Text(file, found) is { } source
            ? (TextPageReader.Read(name, file.Relative, source, found), found)
            : (null, found);
    }

    private static YamlMap? Yaml(InputFile file, ProblemList problems) =>
        Text(file, problems) is { } source ? Markup.Yaml.Read(source, 0, source.Text.Length, YamlLimits.WholeFile, problems) : null;

    private static SourceText? Text(InputFile file, ProblemList problems) =>
        Utf8Text.Fits(file.DisplayPath, new FileInfo(file.FullPath).Length, problems)
            ? Utf8Text.Decode(file.DisplayPath, File.ReadAllBytes(file.FullPath), problems)
            : null;
}
