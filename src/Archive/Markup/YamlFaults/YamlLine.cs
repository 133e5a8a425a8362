using System.Buffers;

namespace Archive.Markup.YamlFaults;

/// <summary>One line taken apart into what an author sees in it, whether or not YAML agrees. All places are offsets in the line.</summary>
/// <param name="Indent">The number of spaces before anything else.</param>
/// <param name="Content">Behind the spaces and the dashes of a list.</param>
/// <param name="Colon">That ends the name of a field, or -1.</param>
/// <param name="Value">Where the value begins: behind the colon, or, without one, at <paramref name="Content"/>.</param>
internal readonly record struct YamlLine(int Indent, int Content, int Colon, int Value)
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    public bool HasKey => Colon >= 0;

    public bool IsItem => Content > Indent;

    public static YamlLine Of(ReadOnlySpan<char> line)
    {
        var indent = SkipSpaces(line, 0);
        var content = indent;
        while (IsItemAt(line, content))
        {
            content = SkipSpaces(line, content + 1);
        }

        var colon = ColonOfKey(line, content);
        return new YamlLine(indent, content, colon, colon < 0 ? content : SkipSpaces(line, colon + 1));
    }

    /// <summary>Whether nothing but a comment, or nothing at all, stands on the line.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> line) => line.TrimStart(" \t") is [] or ['#', ..];

    /// <summary>The length of a field's name such as archives have (<c>old-addresses</c>), or 0.</summary>
    public static int LengthOfName(ReadOnlySpan<char> text)
    {
        if (text is not [>= 'a' and <= 'z', ..])
        {
            return 0;
        }

        var length = text.IndexOfAnyExcept(NameCharacters);
        return length < 0 ? text.Length : length;
    }

    private static bool IsItemAt(ReadOnlySpan<char> line, int at) =>
        at < line.Length && line[at] == '-' && (at + 1 == line.Length || line[at + 1] == ' ');

    private static int SkipSpaces(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length && line[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }

    private static int ColonOfKey(ReadOnlySpan<char> line, int content)
    {
        if (content == line.Length || line[content] is '[' or '{' or '#')
        {
            return -1;
        }

        for (var at = EndOfQuotes(line, content); at < line.Length; at++)
        {
            if (line[at] == ':' && (at + 1 == line.Length || line[at + 1] is ' ' or '\t'))
            {
                return at;
            }

            if (line[at] == '#' && line[at - 1] == ' ')
            {
                return -1;
            }
        }

        return -1;
    }

    private static int EndOfQuotes(ReadOnlySpan<char> line, int content)
    {
        if (line[content] is not ('"' or '\''))
        {
            return content;
        }

        var closing = line[(content + 1)..].IndexOf(line[content]);
        return closing < 0 ? line.Length : content + closing + 2;
    }
}
