using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Archive.Building;
using Archive.Commands;
using Archive.Pipelines;
using Archive.Problems;
using Archive.Tests.House;

namespace Archive.Tests;

/// <summary>Three editions of two articles, with the plain theme, in a folder of their own: enough to be built, changed and built again.</summary>
internal sealed class TinyArchive : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TinyArchive()
    {
        Write("input/archive.yml", """
            title: { ja: 見本, en: Sample }
            url: https://example.org/archive/
            languages: [ja, en]
            contact: mailto:keeper@example.org

            """);
        Article("river.ja.md", "title: 川\ndate: 2024-05-02\ntranslator: かわぐち\nsource: { title: River, language: en }", "川は流れる。");
        Article("river.en.md", "title: River\ndate: 2024-05-01\ntopics: [water]", "The river runs.");
        Article("lake.en.md", "title: Lake\ndate: 2024-06-01\nsummary: Of a lake.\ntopics: [water]", "The lake is still.");
        Write("input/files/map.txt", "a map");
        CopyTheme();
    }

    public string this[string below] => _folder[below];

    public void Article(string name, string fields, string text) => Write("input/articles/" + name, $"---\n{fields}\n---\n{text}\n");

    public void Write(string below, string text) => _folder.Write(below, text);

    public void Write(string below, byte[] bytes) => _folder.Write(below, bytes);

    public string Read(string below) => _folder.Read(below);

    public void Delete(string below) => File.Delete(this[below]);

    public bool Has(string below) => Path.Exists(this[below]);

    /// <summary>The site, ready to be written or served.</summary>
    public (BuiltSite? Site, ProblemList Problems) Build(bool withDrafts = false)
    {
        var build = new Build(Options(withDrafts), Site.Pipelines, Site.PostPipelines);
        return (build.Run(), build.Problems);
    }

    /// <summary>Every page with its bytes, as a browser would be given them.</summary>
    public static IReadOnlyList<string> PagesOf(BuiltSite site) => [.. site.Table.Pages.Select(page =>
    {
        var bytes = new ArrayBufferWriter<byte>();
        Assert.Null(site.Renderer.Render(page, bytes));
        return $"{page.Address} {Encoding.UTF8.GetString(bytes.WrittenSpan)}";
    })];

    /// <summary>Builds and writes; null where a page could not be made, or not be put in its place.</summary>
    public (OutputResult? Result, IReadOnlyList<Problem> Problems) BuildAndWrite(string into = "output")
    {
        var (site, problems) = Build();
        Assert.DoesNotContain(problems.Sorted(), problem => problem.Severity == Severity.Error);
        var result = new Output(this[into], site!.Renderer, problems).Write(site.Table.Pages, Survey.Of(Options()), SiteParts.Of(site.Context));
        return (result, problems.Sorted());
    }

    /// <summary>Builds as the command does, with what earlier builds wrote down.</summary>
    public int Run(string into = "output", bool clean = false) =>
        new BuildCommand(CommandOptions(into, clean)).Run();

    public CommandOptions CommandOptions(string into = "output", bool clean = false) => new(
        this["input"], this[into], this["themes"], null, null, false, false, MessageLanguage.English, false, null, false, false,
        new RecordOptions(this["ledger"], clean, Why: false));

    /// <summary>A copy with all that was built of it.</summary>
    public TinyArchive Copy()
    {
        var copy = new TinyArchive();
        foreach (var file in _folder.Files(""))
        {
            copy.Write(file, File.ReadAllBytes(this[file]));
        }

        return copy;
    }

    /// <summary>Every file and link of a folder, with its bytes and the time of its last writing.</summary>
    public IReadOnlyList<string> Snapshot(string below = "output") =>
    [
        .. new DirectoryInfo(this[below]).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(entry => $"{Path.GetRelativePath(this[below], entry.FullName)} {entry.LinkTarget} {ContentOf(entry)}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Bytes only, for folders that were written at different times.</summary>
    public IReadOnlyList<string> Bytes(string below) =>
        [.. _folder.Files(below).Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(this[$"{below}/{file}"])))}")];

    /// <summary>As if the site had been built long ago, so that a file that is written again shows it.</summary>
    public void Age()
    {
        foreach (var file in _folder.Files("output"))
        {
            File.SetLastWriteTimeUtc(this["output/" + file], new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    /// <summary>Has a shell do in its folder what the framework cannot.</summary>
    public void Shell(string command) => _folder.Shell(command);

    public void Dispose() => _folder.Dispose();

    public BuildOptions Options(bool withDrafts = false) => new(this["input"], this["themes"], null, withDrafts);

    private static string ContentOf(FileSystemInfo entry) => entry is FileInfo { LinkTarget: null } file
        ? $"{file.LastWriteTimeUtc:O} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName)))}"
        : "";

    private void CopyTheme()
    {
        var theme = Path.Combine(Repository.Root, "tests", "Archive.Tests", "Sites", "theme");
        foreach (var file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            _folder.Write("themes/default/" + Path.GetRelativePath(theme, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }
}
