using Archive.Files;
using Archive.Importing;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Which texts an import is asked for: files, the files of folders, standard input, or the inbox.</summary>
internal sealed class ImportSources(string input, ProblemList problems)
{
    public const string ReportName = "import-report.txt";

    // What browsers keep beside a saved page.
    private static readonly string[] BesidePages = ["_files/", ".files/", "_ファイル/"];
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".css", ".js", ".ico"];

    private readonly List<Problem> _refused = [];

    /// <summary>Of what was named, but is no text or holds none.</summary>
    public IReadOnlyList<Problem> Refused => _refused;

    public string Inbox => $"{input}/inbox";

    /// <summary>Where texts go that were imported from the inbox.</summary>
    public string Done => $"{Inbox}/imported";

    public IReadOnlyList<ImportSource> Of(IReadOnlyList<string> named) => named.Count == 0 ? OfInbox() : [.. named.SelectMany(Of)];

    private IReadOnlyList<ImportSource> OfInbox()
    {
        var found = Directory.Exists(Inbox) ? OfFolder(Inbox) : [];
        if (found.Count == 0)
        {
            problems.Add(ImportProblems.NothingToImport(Location.StartOf(Inbox)));
        }

        return found;
    }

    private IReadOnlyList<ImportSource> Of(string name)
    {
        if (name == "-")
        {
            return [new ImportSource("-", null, StandardInput)];
        }

        var shown = name.Replace('\\', '/').TrimEnd('/');
        if (Directory.Exists(name))
        {
            return OfFolder(shown) is { Count: > 0 } found ? found : Refuse(ImportProblems.NotAFile(Location.StartOf(shown)));
        }

        return !File.Exists(name) ? Refuse(ImportProblems.NoSuchFile(Location.StartOf(shown)))
            : PlainFile.Is(new FileInfo(name)) ? [new ImportSource(shown, Path.GetFullPath(name), () => File.ReadAllBytes(name))]
            : Refuse(InputProblems.SpecialFile(Location.StartOf(shown)));
    }

    private IReadOnlyList<ImportSource> Refuse(Problem problem)
    {
        problems.Add(problem);
        _refused.Add(problem);
        return [];
    }

    private List<ImportSource> OfFolder(string folder) =>
    [
        .. InputFolder.Files(folder, problems)
            .Where(file => !file.Relative.StartsWith("imported/", StringComparison.Ordinal)
                && !Path.GetFileName(file.Relative).Equals(ReportName, StringComparison.Ordinal)
                && !Path.GetFileName(file.Relative).StartsWith("README.", StringComparison.OrdinalIgnoreCase)
                && !(Array.Exists(BesidePages, part => file.Relative.Contains(part, StringComparison.Ordinal))
                    && Array.Exists(Pictures, ending => file.Relative.EndsWith(ending, StringComparison.OrdinalIgnoreCase))))
            .Select(file => new ImportSource(file.DisplayPath, file.FullPath, () => File.ReadAllBytes(file.FullPath))),
    ];

    private static byte[] StandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
