using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>
/// No name in code is led by that of a namespace, whole or in part: what a file uses stands at its head, where a reader
/// and the other rules look. Its own namespace may be named, for a member may hide a neighbour.
/// </summary>
internal static class LongNames
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly Regex Directive = new(
        @"^\s*((global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?|namespace\s+)(?<name>\w+(\.\w+)*)\s*;", Options | RegexOptions.Multiline);

    private static readonly Regex Dotted = new(@"(?<![\w.])[A-Z]\w*(\s*\.\s*[A-Z]\w*)+", Options);

    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        var types = files.SelectMany(file => file.Types.Select(type => $"{NamespaceOf(file)}.{type}")).SelectMany(Endings).ToHashSet(StringComparer.Ordinal);
        var libraries = files.SelectMany(DirectivesOf).Select(directive => First(directive.Groups["name"].Value)).Where(first => first != "Archive").ToHashSet(StringComparer.Ordinal);
        return
            from file in files
            let directives = DirectivesOf(file)
            let own = Endings($"{NamespaceOf(file)}.").ToList()
            from found in file.Find(Dotted)
            let name = string.Concat(found.Match.Value.Where(character => !char.IsWhiteSpace(character)))
            where libraries.Contains(First(name)) || (Beginnings(name).Any(types.Contains) && !own.Exists(ending => name.StartsWith(ending, StringComparison.Ordinal)))
            where !directives.Exists(directive => directive.Index <= found.Match.Index && found.Match.Index < directive.Index + directive.Length)
            select $"{found.Place}: {name}";
    }

    private static List<Match> DirectivesOf(SourceFile file) => [.. file.Find(Directive).Select(found => found.Match)];

    private static string NamespaceOf(SourceFile file) =>
        DirectivesOf(file).Find(directive => directive.Value.Contains("namespace", StringComparison.Ordinal))?.Groups["name"].Value ?? "";

    private static string First(string name) => name.Split('.')[0];

    /// <summary><c>Page.None</c> and <c>Page.None.Address</c> of <c>Page.None.Address</c>: that which names a type may be any of them.</summary>
    private static IEnumerable<string> Beginnings(string name) =>
        Enumerable.Range(2, name.Split('.').Length - 1).Select(length => string.Join('.', name.Split('.').Take(length)));

    /// <summary><c>Building.Page</c> and <c>Archive.Building.Page</c> of the last: the ways in which a type can be led by its namespace.</summary>
    private static IEnumerable<string> Endings(string name) =>
        Enumerable.Range(0, name.Split('.').Length - 1).Select(left => string.Join('.', name.Split('.').Skip(left)));
}
