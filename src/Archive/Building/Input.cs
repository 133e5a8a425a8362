using Archive.Articles;
using Archive.Building.Records;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Building;

/// <summary>The Input phase: every file is read, each on its own, on all cores.</summary>
/// <param name="folder">The input folder as the user typed it.</param>
/// <param name="found">The files of the folder; null where it has yet to be looked through.</param>
internal sealed class Input(string folder, ProblemList problems, IReadOnlyList<InputFile>? found = null)
{
    private const string SettingsFile = "archive.yml";

    private readonly IReadOnlyList<InputFile> _files = found ?? InputFolder.Files(folder, problems);

    /// <summary>Null where nothing else can be read, for want of them.</summary>
    /// <param name="baseUrl">Stands instead of the archive's own address; null where nothing is said.</param>
    public Settings? Settings(Uri? baseUrl)
    {
        if (Find(SettingsFile) is { } file)
        {
            return Yaml.Read(file, problems) is { } map ? new SettingsReader(map, problems).Read(baseUrl) : null;
        }

        problems.Add(Directory.Exists(folder)
            ? SettingsProblems.NoSettings(Location.StartOf($"{folder}/{SettingsFile}"))
            : SettingsProblems.NoInput(Location.StartOf(folder)));
        return null;
    }

    /// <param name="earlier">What was read of the same folder before; null where nothing was.</param>
    public Shelf Read(Settings settings, ReadTexts? earlier = null, ReadNames? earlierNames = null)
    {
        var memory = earlier ?? new ReadTexts();
        var names = earlierNames ?? new ReadNames();
        var articles = _files.Where(file => IsText(file, "articles/")).ToList();
        var pages = _files.Where(file => IsText(file, "pages/")).ToList();
        memory.KeepOnly(articles.Concat(pages));
        return new Shelf(
            settings,
            Each(articles, settings, (file, name) => memory.Of(file, name, TextKinds.Edition, problems)),
            Each(pages, settings, (file, name) => memory.Of(file, name, TextKinds.Page, problems)),
            NamesOf("people"),
            NamesOf("topics"),
            NamesOf("publications"),
            Glossary(settings),
            Attachments(_files.Where(file => !IsText(file))))
        {
            Unread = [.. _files.Where(file => StrayFiles.AreLike(file.Relative)).Select(file => new Located<string>(file.Relative, Location.StartOf(file.DisplayPath)))],
        };

        Authority NamesOf(string kind) => names.Of(kind, Find($"{kind}.yml"), settings.Languages, problems);
    }

    private static Dictionary<string, Attachment> Attachments(IEnumerable<InputFile> files) =>
        files
            .Select(Attachment.Of)
            .OfType<Attachment>()
            .ToDictionary(file => file.Path, StringComparer.Ordinal);

    private static bool IsText(InputFile file) => IsText(file, "articles/") || IsText(file, "pages/");

    private static bool IsText(InputFile file, string below) =>
        file.Relative.StartsWith(below, StringComparison.Ordinal)
        && EditionName.IsText(file.Relative)
        && !file.Relative[(file.Relative.LastIndexOf('/') + 1)..].StartsWith("README.", StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<GlossaryTerm> Glossary(Settings settings) =>
        Find("terms.yml") is { } file && Yaml.Read(file, problems) is { } map ? new GlossaryReader(settings.Languages, problems).Read(map) : [];

    private InputFile? Find(string relative) => _files.FirstOrDefault(file => file.Relative == relative);

    /// <summary>Reads texts in parallel; what comes out is in the order of their files.</summary>
    private List<T> Each<T>(IReadOnlyList<InputFile> files, Settings settings, Func<InputFile, EditionName, T?> read)
        where T : class
    {
        var texts = new T?[files.Count];
        Parallel.For(0, files.Count, index =>
        {
            var file = files[index];
            var name = EditionName.Read(file.Relative, Location.StartOf(file.DisplayPath), settings.Languages, problems);
            texts[index] = name is null ? null : read(file, name);
        });
        return [.. texts.OfType<T>()];
    }
}
