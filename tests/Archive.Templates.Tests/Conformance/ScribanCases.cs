using System.Runtime.CompilerServices;

namespace Archive.Templates.Tests.Conformance;

/// <summary>Where the cases are: pairs <c>X.txt</c>, a template, and <c>X.out.txt</c>, what it must give.</summary>
internal static class ScribanCases
{
    private const string Output = ".out.txt";

    /// <summary>Null where there are none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Each case by its path in the folder, without the ending.</summary>
    public static IEnumerable<string> Names =>
        Folder is null ? [""] : Directory.EnumerateFiles(Folder, "*" + Output, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path)[..^Output.Length].Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static (string Template, string Expected) Read(string name) =>
        (File.ReadAllText(Path.Combine(Folder!, name + ".txt")), File.ReadAllText(Path.Combine(Folder!, name + Output)).Replace("\r\n", "\n", StringComparison.Ordinal));

    private static string? Find([CallerFilePath] string here = "")
    {
        var repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
        var folder = Environment.GetEnvironmentVariable("SCRIBAN_CASES") ?? Path.Combine(repository, "..", "shared", "scriban-cases");
        return Directory.Exists(folder) ? folder : null;
    }
}
