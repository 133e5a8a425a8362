using System.Security.Cryptography;
using Archive.Commands;
using Archive.Tests.Crawl;
using Archive.Tests.House;

namespace Archive.Tests.Commands;

/// <summary>The sample archive comes out the same to the byte, whatever the machine, its language and its hour.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly TemporaryFolder _elsewhere = new();

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
    public void In_another_folder_with(string variable) => AssertSame(Built(":", variable.Split('=')));

    [Fact]
    public void In_another_folder_with_another_umask()
    {
        if (!OperatingSystem.IsWindows())
        {
            AssertSame(Built("umask 077", ["X", ""]));
        }
    }

    [Fact]
    public void Without_Unicode_the_program_refuses_and_says_why()
    {
        var run = Built(":", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"]);

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", run.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_elsewhere["site"]));
    }

    /// <summary>Copies of all that is read, made in the opposite order, so that no file system gives them alike.</summary>
    private ProgramEnd Built(string first, string[] variable)
    {
        foreach (var folder in new[] { "input", "themes" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
            {
                _elsewhere.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
            }
        }

        string[] args = ["build", "--base-url", "https://ferry.example.org/archive/", "--output", "site"];
        return OperatingSystem.IsWindows()
            ? ProgramRun.With(_elsewhere.Path, [(variable[0], variable[1])], args)
            : ProgramRun.InShell(_elsewhere.Path, first, [(variable[0], variable[1])], args);
    }

    private void AssertSame(ProgramEnd run)
    {
        using var here = new BuiltSample("https://ferry.example.org/archive/");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
        Assert.Equal(Bytes(here.Folder), Bytes(_elsewhere["site"]));
    }

    private static IEnumerable<string> Bytes(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal);
}
