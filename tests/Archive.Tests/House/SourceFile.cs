using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>One C# file as the rules of the house see it.</summary>
/// <param name="Path">From the root of the repository, with <c>/</c>.</param>
internal sealed record SourceFile(string Path, string Text)
{
    // An interpolated text is kept, for there is code in its holes, and in that code there may be texts again.
    private static readonly Regex CommentsAndTexts = new(
        """"
        (?<comment> //[^\n]* | /\*.*?\*/ )
        | (?<kept> \$+(?<raw>"{3,}).*?\k<raw> | @?\$@?"( \\. | {{ | { ( "(\\.|[^"\\\n])*" | [^"{}] | {[^{}]*} )* } | [^"\\{\n] )*" )
        | (?<text> @"([^"]|"")*" | (?<quotes>"{3,}).*?\k<quotes> | "(\\.|[^"\\\n])*" | '(\\[^'\n]+|\\'|[^'\\\n])' )
        """",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private static readonly Regex Declarations = new(
        @"\b(class|struct|record|interface|enum|delegate\s+[\w.<>?\[\]]+)\s+(?<name>[A-Z]\w*)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <summary>The text with blanks for comments and strings, so that only what is compiled is judged; offsets stay as they are.</summary>
    public string Code { get; } = CommentsAndTexts.Replace(
        Text,
        match => match.Groups["kept"].Success ? match.Value : new string(' ', match.Length));

    public IReadOnlyList<string> Types => [.. Declarations.Matches(Code).Select(match => match.Groups["name"].Value)];

    /// <summary>Whether the file becomes part of the program.</summary>
    public bool IsProgram => Path.StartsWith("src/", StringComparison.Ordinal);

    /// <summary>Where in the generator it stands: the folder in <c>src/Archive</c>, or the name of a file that is in none; null elsewhere.</summary>
    public string? Room => Path.Split('/') is ["src", "Archive", var room, ..] ? room : null;

    public int LineCount => Text.AsSpan().Count('\n') + (Text.Length == 0 || Text.EndsWith('\n') ? 0 : 1);

    /// <summary>The places where the code matches, as editors find them.</summary>
    public IEnumerable<(string Place, Match Match)> Find(Regex pattern) =>
        pattern.Matches(Code).Select(match => ($"{Path}({Text.AsSpan(0, match.Index).Count('\n') + 1})", match));
}
