using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>What would make the site depend on the hour, the machine or chance, and what reads a file without saying that it is broken.</summary>
internal static class Strangers
{
    /// <summary>Here one may know the time and the machine: nothing of it reaches a page.</summary>
    private static readonly string[] Exempt = ["Commands", "Preview"];

    private static readonly Regex[] Banned =
    [
        Member("DateTime|DateTimeOffset", "Now|UtcNow|Today"),
        Member("TimeProvider", "System"),
        Member("Environment", "TickCount|TickCount64"),
        Member("Guid", "NewGuid|CreateVersion7"),
        Member("Random", "Shared"),
        Member("CultureInfo", "CurrentCulture|CurrentUICulture"),
        Member("File", "ReadAllText|ReadAllLines|ReadLines|OpenText"),
    ];

    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files) =>
        from file in files
        where file.IsProgram && !Exempt.Contains(file.Room)
        from pattern in Banned
        from found in file.Find(pattern)
        select $"{found.Place}: {found.Match}";

    private static Regex Member(string types, string members) =>
        new($@"\b({types})\s*\.\s*({members})\b", RegexOptions.CultureInvariant);
}
