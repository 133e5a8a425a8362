using Archive.Tests.House;

namespace Archive.Tests.Importing;

/// <summary>Real texts with what an import makes of them, which stay outside the repository: a folder named by <c>ARCHIVE_IMPORT_CASES</c>, else one beside it.</summary>
internal static class ImportCases
{
    /// <summary>Null where there is none.</summary>
    public static string? Folder { get; } =
        new[] { Environment.GetEnvironmentVariable("ARCHIVE_IMPORT_CASES"), Path.Combine(Repository.Root, "..", "shared", "import") }
            .FirstOrDefault(folder => folder is { Length: > 0 } && Directory.Exists(folder));

    public static string? SkipReason => Folder is null ? "There are no import cases here; name their folder in ARCHIVE_IMPORT_CASES." : null;
}

/// <summary>Skipped where there are no import cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ImportCasesFactAttribute : FactAttribute
{
    public ImportCasesFactAttribute() => Skip = ImportCases.SkipReason;
}
