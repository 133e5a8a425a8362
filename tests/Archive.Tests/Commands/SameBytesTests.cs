using Archive.Commands;
using Archive.Tests.House;

namespace Archive.Tests.Commands;

/// <summary>The sample archive, and what languages quarrel about, come out the same to the byte, whatever the machine, its language and its hour.</summary>
public sealed class SameBytesTests(SameBytesTests.Here here) : IClassFixture<SameBytesTests.Here>, IDisposable
{
    private readonly TinyArchive _elsewhere = Copied();

    public void Dispose() => _elsewhere.Dispose();

    [Theory]
    [InlineData("TZ=America/St_Johns")]
    [InlineData("TZ=Pacific/Kiritimati")]
    [InlineData("LANG=tr_TR.UTF-8")]
    [InlineData("LC_ALL=tr_TR.UTF-8")]
    [InlineData("LC_ALL=th_TH.UTF-8")]
    [InlineData("LC_ALL=ar_SA.UTF-8")]
    [InlineData("DOTNET_PROCESSOR_COUNT=1")]
    [InlineData("DOTNET_TieredCompilation=0")]
    public void In_another_folder_with(string variable) => AssertSame(ProgramRun.With(_elsewhere[""], [Pair(variable)], "build"));

    [Fact]
    public void In_another_folder_with_another_umask()
    {
        if (!OperatingSystem.IsWindows())
        {
            AssertSame(ProgramRun.InShell(_elsewhere[""], "umask 077", [], "build"));
        }
    }

    [Fact]
    public void Without_Unicode_the_program_refuses_and_says_why()
    {
        var run = ProgramRun.With(_elsewhere[""], [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")], "build");

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", run.Err, StringComparison.Ordinal);
        Assert.False(_elsewhere.Has("output"));
    }

    private void AssertSame(ProgramEnd run)
    {
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(here.Bytes, _elsewhere.Bytes("output"));
    }

    private static (string Name, string Value) Pair(string variable) => (variable.Split('=')[0], variable.Split('=')[1]);

    /// <summary>All that is read, copied in the opposite order, so that no file system gives it alike.</summary>
    private static TinyArchive Copied()
    {
        var archive = new TinyArchive();
        foreach (var file in new[] { "input", "themes" }.SelectMany(FilesOf).OrderDescending(StringComparer.Ordinal))
        {
            archive.Write(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        archive.Article("quarrel.en.md", """
            title: ISTANBUL, İzmir ı
            date: 2024-1-5
            topics: [ISTANBUL, INIT, İzmir, Ångström, zebra, Zoë, -x, źle]
            author: [IRIS TIDE, iris tide, 伊藤]
            source: { title: IN TITLE, language: tr-TR, url: "https://EXAMPLE.org/INIT", date: 2004-02-29T23:59:59-03:30 }
            """, "I IN İ ı, and the [[river]].");
        return archive;
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories);

    /// <summary>The site as this process makes it.</summary>
    public sealed class Here
    {
        public Here()
        {
            using var archive = Copied();
            Assert.NotNull(archive.BuildAndWrite().Result);
            Bytes = archive.Bytes("output");
        }

        internal IReadOnlyList<string> Bytes { get; }
    }
}
