using Archive.Commands;
using Archive.Importing;
using Archive.Problems;
using Archive.Tests.House;

namespace Archive.Tests.Importing;

/// <summary>
/// A text as a keeper pastes it, and what an import makes of it: under <c>-- inbox/… --</c> what was pasted, under <c>-- input/… --</c> what the
/// archive holds; then the editions under <c>-- result/… --</c>, the words of <c>-- explanation --</c>, of <c>-- left-out --</c> in both languages, and of
/// <c>-- problems --</c>.
/// </summary>
/// <remarks><c>-- options --</c> are those of the command, one a line.</remarks>
internal sealed class ImportScenario : IDisposable
{
    private const string Settings = """
        title: { ja: 見本, en: Sample }
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org

        """;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Archive.Tests", "Importing", "Texts");

    private readonly TemporaryFolder _folder = new();
    private readonly string _path;
    private readonly Txtar _text;

    public ImportScenario(string path)
    {
        _path = path;
        _text = Txtar.Parse(File.ReadAllText(path));
        _folder.Write("input/archive.yml", Settings);
        foreach (var file in _text.Files.Where(file => file.Path.Split('/')[0] is "inbox" or "input"))
        {
            _folder.Write(file.Path, file.Bytes);
        }
    }

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static ImportScenario Read(string name) => new(Path.Combine(Folder, name));

    /// <summary>Imports and tells what came of it, in the form of the scenario.</summary>
    public (string Expected, string Actual) Run()
    {
        var outcomes = Outcomes();
        var actual = _text with { Files = [.. _text.Files.Where(file => !file.Path.StartsWith("result/", StringComparison.Ordinal))] };
        foreach (var file in outcomes.SelectMany(outcome => outcome.Files))
        {
            actual = actual.With(new TxtarFile("result/" + file.Path, file.Text));
        }

        actual = With(actual, "explanation", string.Join("", outcomes.Where(outcome => outcome.Article is not null).SelectMany(Explanation).Select(line => line.TrimEnd() + "\n")));
        actual = With(actual, "left-out", string.Concat(outcomes.Where(outcome => !outcome.Failed).Select(outcome => DroppedLines.Told(outcome.Article!, outcome.Draft!)).OfType<Wording>().Select(told => $"{told.Japanese}\n{told.English}\n")));
        actual = With(actual, "problems", string.Concat(outcomes.SelectMany(outcome => outcome.Problems).Select(problem => $"{problem.At}: {ProblemPrinter.Name(problem.Severity)} {problem.Code}: {problem.Says.Japanese}\n")));
        if (actual.ToString() != _text.ToString() && Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(_path, actual.ToString());
        }

        return (_text.ToString(), actual.ToString());
    }

    public IReadOnlyList<ImportOutcome> Outcomes() => ImportRun.Of(
        _folder.Path, _text.Files.Where(file => file.Path.StartsWith("inbox/", StringComparison.Ordinal)).Select(file => file.Path), Lines("options"));

    public void Dispose() => _folder.Dispose();

    /// <summary>What must be there is compared; of problems also that there are none.</summary>
    private Txtar With(Txtar actual, string section, string text) =>
        section == "problems" && text.Length == 0 ? actual.Without(section)
        : _text.Find(section) is not null || section == "problems" ? actual.Without(section).With(new TxtarFile(section, text)) : actual;

    private static IEnumerable<string> Explanation(ImportOutcome outcome) => new Explanation(MessageLanguage.Japanese).Lines(outcome.Article!);

    private IReadOnlyList<string> Lines(string section) =>
        _text.Find(section)?.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
