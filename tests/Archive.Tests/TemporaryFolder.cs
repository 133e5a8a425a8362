using System.Diagnostics;
using System.Text;
using FilePath = System.IO.Path;

namespace Archive.Tests;

/// <summary>A folder of its own for one test, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("archive-").FullName;

    /// <summary>A path below the folder, as the program shows it.</summary>
    public string this[string below] => $"{Path}/{below}";

    public void Write(string below, string text) => Write(below, new UTF8Encoding(false).GetBytes(text));

    public void Write(string below, byte[] bytes)
    {
        Directory.CreateDirectory(FilePath.GetDirectoryName(this[below])!);
        File.WriteAllBytes(this[below], bytes);
    }

    public string Read(string below) => File.ReadAllText(this[below]);

    /// <summary>The files below a folder, as its own paths, in order.</summary>
    public IReadOnlyList<string> Files(string below) =>
    [
        .. Directory.EnumerateFiles(this[below], "*", SearchOption.AllDirectories)
            .Select(file => FilePath.GetRelativePath(this[below], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Has a shell do what the framework cannot.</summary>
    public void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = Path })!;
        Assert.True(shell.WaitForExit(Patience.Longest));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
