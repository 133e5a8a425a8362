using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>A library is met in one room of the generator; its types and its failures stop there.</summary>
internal static class Seams
{
    private static readonly Seam[] All =
    [
        new("Markdig", @"\bMarkdig\b", "Markup"),
        new("AngleSharp", @"\bAngleSharp\b", "Importing"),
        new("YamlDotNet", @"\bYamlDotNet\b", "Markup"),
        new("Archive.Templates", @"\bArchive\s*\.\s*Templates\b(?!\s*\.\s*(HtmlEscaper|Slips)\b)|(?<![\w.])Templates\s*\.\s*[A-Z]", "Themes"),
        new("what Markup borrows", @"\bArchive\s*\.\s*Templates\s*\.\s*(HtmlEscaper|Slips)\b", "Themes", "Markup"),
        new("ASP.NET", @"\bMicrosoft\s*\.\s*AspNetCore\b", "Preview"),
        new("System.CommandLine", @"\bSystem\s*\.\s*CommandLine\b", "Commands", "Program.cs"),
        new("Spectre.Console", @"\bSpectre\s*\.\s*Console\b", "Commands", "Program.cs"),
        new("the console", @"\bSystem\s*\.\s*Console\b|(?<![\w.])Console\s*\.", "Commands", "Program.cs"),
    ];

    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files) =>
        from file in files
        where file.Room is not null
        from seam in All
        where !seam.Rooms.Contains(file.Room)
        from found in file.Find(seam.Pattern)
        select $"{found.Place}: {seam.Library} in {file.Room}";

    private sealed class Seam(string library, string pattern, params string[] rooms)
    {
        public string Library => library;

        public Regex Pattern { get; } = new(pattern, RegexOptions.CultureInvariant);

        public string[] Rooms => rooms;
    }
}
