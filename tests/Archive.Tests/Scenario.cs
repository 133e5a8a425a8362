using System.Text;
using Archive.Building;
using Archive.Importing.Starting;
using Archive.Pipelines;
using Archive.Problems;
using Archive.Tests.House;
using Archive.Tests.Importing;

namespace Archive.Tests;

/// <summary>
/// A whole small site as one text: under <c>-- input/… --</c> what an author wrote, then what must come of it.
/// </summary>
/// <remarks>
/// <c>-- output/PATH --</c> holds lines that the page must have, in this order; a line that begins with <c>!</c> must
/// not be in it; <c>-- nowhere --</c> holds words that no file of the site may have. <c>-- files --</c> lists all files below
/// a folder, <c>-- problems --</c> the first line of each problem, <c>-- problems.ja --</c> and <c>-- problems.en --</c> all
/// that is printed; a scenario that says nothing of problems has none. <c>-- before/… --</c> stood in the output
/// folder, and <c>-- published.json --</c> on the published site; <c>-- links --</c> makes symbolic links (<c>PATH -> TARGET</c>).
/// <c>-- import --</c>, with its options, imports what lies under <c>-- inbox/… --</c> instead of building;
/// <c>-- rename --</c> gives an article a new id, <c>-- init --</c> asks whether an archive may begin in a folder.
/// <c>-- options --</c> may say <c>drafts</c>, or <c>bare</c>: without an <c>archive.yml</c> of its own, a scenario has the usual one.
/// </remarks>
internal sealed class Scenario : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Archive.Tests", "Sites");

    private const string Settings = """
        title: { ja: 見本, en: Sample }
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org

        """;

    private static readonly string[] Given = ["input", "inbox", "themes", "before", "published.json"];

    private readonly TemporaryFolder _folder = new();
    private readonly string _path;
    private readonly Txtar _text;

    public Scenario(string path)
    {
        _path = path;
        _text = Txtar.Parse(File.ReadAllText(path));
        if (_text.Find("input/archive.yml") is null && !Options.Contains("bare"))
        {
            _folder.Write("input/archive.yml", Settings);
        }

        CopyTheme();
        foreach (var file in _text.Files.Where(file => Given.Contains(file.Path.Split('/')[0])))
        {
            _folder.Write(file.Path.StartsWith("before/", StringComparison.Ordinal) ? "output/" + file.Path["before/".Length..] : file.Path, file.Bytes);
        }

        foreach (var link in Lines("links").Select(line => line.Split(" -> ")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[link[0]])!);
            File.CreateSymbolicLink(_folder[link[0]], link[1]);
        }
    }

    private IReadOnlyList<string> Options => Lines("options");

    /// <summary>Every scenario below a folder, by its path there.</summary>
    public static TheoryData<string> All(string folder) => [.. Names(folder)];

    /// <summary>The file names of all scenarios in a folder.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static Scenario Read(string folder, string name) => new(Path.Combine(Folder, folder, name));

    /// <summary>Builds the site and tells what it came to, in the form of the scenario.</summary>
    public (string Expected, string Actual) Run()
    {
        var problems = Build();
        var actual = _text;
        foreach (var file in _text.Files)
        {
            actual = actual.With(file with { Text = Actual(file, problems) });
        }

        if (problems.Count > 0 && !_text.Files.Any(file => file.Path.StartsWith("problems", StringComparison.Ordinal)))
        {
            actual = actual.With(new TxtarFile("problems", Codes(problems)));
        }

        if (actual.ToString() != _text.ToString() && Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(_path, Accepted(actual).ToString());
        }

        return (_text.ToString(), actual.ToString());
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>All that came out, but not what pages must have: that is the promise, and a person's to change.</summary>
    private Txtar Accepted(Txtar actual) => actual with
    {
        Files = [.. actual.Files.Select(file => file.Path == "nowhere" || file.Path.StartsWith("output/", StringComparison.Ordinal) ? _text.Find(file.Path)! : file)],
    };

    private IReadOnlyList<Problem> Build()
    {
        if (_text.Find("import") is not null)
        {
            var inbox = _text.Files.Where(file => file.Path.StartsWith("inbox/", StringComparison.Ordinal)).Select(file => file.Path);
            return [.. ImportRun.Of(_folder.Path, inbox, Lines("import")).SelectMany(outcome => outcome.Problems)];
        }

        if (Lines("rename") is [var names])
        {
            return ImportRun.Rename(_folder["input"], names.Split(' '));
        }

        if (Lines("init") is [var folder])
        {
            return NewArchive.Fault(_folder[folder]) is { } inUse ? [inUse] : [];
        }

        var options = new BuildOptions(_folder["input"], _folder["themes"], null, Options.Contains("drafts"));
        var build = new Build(options, Site.Pipelines, Site.PostPipelines);
        if (OutputFolder.Check(_folder["output"], options.Input, options.Themes) is { } unsafeFolder)
        {
            return [unsafeFolder];
        }

        if (build.Run() is { } site)
        {
            var output = new Output(_folder["output"], site.Renderer, build.Problems);
            var published = _text.Find("published.json") is null ? null : _folder["published.json"];
            new AddressPromises(site, options.Input, build.Problems).Check(output.Before, published);
            if (!build.Problems.Sorted().Any(problem => problem.Severity == Severity.Error))
            {
                output.Write(site.Table.Pages);
            }
        }

        return build.Problems.Sorted();
    }

    private IReadOnlyList<string> Lines(string section) =>
        _text.Find(section)?.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private string Actual(TxtarFile file, IReadOnlyList<Problem> problems) => file.Path switch
    {
        "problems" => Codes(problems),
        "problems.ja" => Printed(problems, MessageLanguage.Japanese),
        "problems.en" => Printed(problems, MessageLanguage.English),
        "files" => string.Concat(_folder.Files("output").Select(name => name + "\n")),
        "nowhere" => string.Concat(Lines("nowhere").Select(words => words + Holding(words) + "\n")),
        _ when file.Path.StartsWith("output/", StringComparison.Ordinal) => PageParts.Kept(file.Text, File.Exists(_folder[file.Path]) ? _folder.Read(file.Path) : null),
        _ => file.Text,
    };

    private string Codes(IEnumerable<Problem> problems) =>
        string.Concat(problems.Select(problem => Relative($"{problem.At}: {ProblemPrinter.Name(problem.Severity)} {problem.Code}\n")));

    /// <summary>The files of the site that hold some words, said behind them.</summary>
    private string Holding(string words) =>
        string.Concat(_folder.Files("output").Where(file => _folder.Read("output/" + file).Contains(words, StringComparison.Ordinal)).Select(file => $"   <-- is in {file}"));

    private string Printed(IEnumerable<Problem> problems, MessageLanguage language)
    {
        var output = new StringWriter { NewLine = "\n" };
        var printer = new ProblemPrinter(output, language, Line);
        foreach (var problem in problems)
        {
            printer.Print(problem);
        }

        return Relative(output.ToString());
    }

    private string? Line(string path, int number)
    {
        try
        {
            return new SourceText(path, File.ReadAllText(path, new UTF8Encoding(false, true))) is var text && number <= text.LineCount
                ? text.Line(number).ToString()
                : null;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string Relative(string text) => text.Replace(_folder.Path + "/", "", StringComparison.Ordinal);

    private void CopyTheme()
    {
        var theme = Path.Combine(Folder, "theme");
        foreach (var file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            _folder.Write("themes/default/" + Path.GetRelativePath(theme, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }
}
