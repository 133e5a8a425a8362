using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>Each folder of the generator may use the folders named before it, and no other.</summary>
internal static class Layers
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly string[] InOrder =
        ["Problems", "Files", "Markup", "Articles", "Alignment", "Themes", "Building", "Pipelines", "Importing", "Preview", "Commands"];

    private static readonly Regex Named = new(@"\bArchive\s*\.\s*(?<layer>\w+)", Options);
    private static readonly Regex HalfNamed = new($@"(?<![\w.])(?<layer>{string.Join('|', InOrder)})\s*\.\s*(?<type>\w+)", Options);
    private static readonly Regex Namespace = new(@"\bnamespace\s+(?<name>[\w.]+)", Options);

    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        var types = files
            .Where(file => file.Room is not null)
            .SelectMany(file => file.Types.Select(type => (file.Room, type)))
            .ToHashSet();
        return
            from file in files
            where file.Room is not (null or "Program.cs")
            from violation in Rank(file.Room!) < 0 ? [$"{file.Path}: {file.Room} is no layer"] : Misnamed(file).Concat(Upward(file, types))
            select violation;
    }

    /// <summary>Without this a file could stand in one folder and count as another.</summary>
    private static IEnumerable<string> Misnamed(SourceFile file) =>
        from found in file.Find(Namespace)
        where !$"{found.Match.Groups["name"]}.".StartsWith($"Archive.{file.Room}.", StringComparison.Ordinal)
        select $"{found.Place}: {found.Match} in the folder {file.Room}";

    /// <summary>In <c>Archive.Markup</c> the words <c>Articles.Edition</c> are a type, but <c>Articles.Count</c> may be a member of what a class has.</summary>
    private static IEnumerable<string> Upward(SourceFile file, HashSet<(string? Layer, string Type)> types) =>
        from found in file.Find(Named).Concat(
            file.Find(HalfNamed).Where(half => types.Contains((half.Match.Groups["layer"].Value, half.Match.Groups["type"].Value))))
        let layer = found.Match.Groups["layer"].Value
        where Rank(layer) > Rank(file.Room!)
        select $"{found.Place}: {file.Room} uses {layer}";

    private static int Rank(string folder) => Array.IndexOf(InOrder, folder);
}
