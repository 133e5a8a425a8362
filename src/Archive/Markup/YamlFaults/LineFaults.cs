using Archive.Problems;

namespace Archive.Markup.YamlFaults;

/// <summary>Signs that are wrong at the beginning of a line of fields, and that YAML takes for letters.</summary>
internal static class LineFaults
{
    // A Japanese name of a field is a short word (翻訳の方法); what is longer is a sentence that holds a colon.
    private const int LongestJapaneseName = 8;

    // So far up the field is looked for to which an item belongs: enough for an author, and a bound for a file of nothing but items.
    private const int LongestList = 100;

    /// <param name="number">A line that should be a field or an item: on it, unlike in a value, these signs are surely a mistake.</param>
    public static Problem? Find(SourceText source, int number)
    {
        var line = source.Line(number);
        var indent = line.IndexOfAnyExcept(' ');
        if (indent < 0)
        {
            return null;
        }

        var start = source.StartOf(number) + indent;
        var text = line[indent..];
        return Space(source, start, text)
            ?? Colon(source, start, text)
            ?? Dash(source, start, text)
            ?? ListMark(source, number, start, text)
            ?? (indent == 0 ? AtLeftEdge(source, start, text) : null);
    }

    /// <summary><c>title:River</c>. In a value the same may be an address, <c>https://…</c> or <c>mailto:…</c>.</summary>
    public static Problem? MissingSpace(SourceText source, int start, ReadOnlySpan<char> text)
    {
        var name = YamlLine.LengthOfName(text);
        return name > 0 && text[name..] is [':', not ('/' or ' '), ..] ? YamlProblems.SpaceAfterColon(source.At(start + name, 1)) : null;
    }

    private static Problem? Space(SourceText source, int start, ReadOnlySpan<char> text)
    {
        var length = OddSpaces(text);
        if (length == 0)
        {
            return null;
        }

        var rest = text[length..];
        var name = YamlLine.LengthOfName(rest);
        var isField = name > 0 && name < rest.Length && rest[name] is ':' or KeyboardSigns.Colon;
        return isField ? KeyboardProblems.SpaceBeforeField(source.At(start, length))
            : rest is ['-', ' ', ..] ? KeyboardProblems.Space(source.At(start, length))
            : null;
    }

    private static Problem? Colon(SourceText source, int start, ReadOnlySpan<char> text)
    {
        var name = YamlLine.LengthOfName(text);
        if (name == 0)
        {
            return null;
        }

        var rest = text[name..];
        var gap = KeyboardSigns.Spaces(rest);
        if (gap < rest.Length && rest[gap] == KeyboardSigns.Colon)
        {
            return KeyboardProblems.Colon(source.At(start + name + gap, 1));
        }

        if (rest is not [':', > '\u007F', ..])
        {
            return null;
        }

        var spaces = OddSpaces(rest[1..]);
        return spaces > 0
            ? KeyboardProblems.Space(source.At(start + name + 1, spaces))
            : YamlProblems.SpaceAfterColon(source.At(start + name, 1));
    }

    private static Problem? Dash(SourceText source, int start, ReadOnlySpan<char> text)
    {
        if (text is not ['-', not (' ' or '\t' or '-' or (>= '0' and <= '9')), ..])
        {
            return null;
        }

        var spaces = OddSpaces(text[1..]);
        return spaces > 0
            ? KeyboardProblems.Space(source.At(start + 1, spaces))
            : YamlProblems.SpaceAfterDash(source.At(start, 1));
    }

    /// <summary>Two dashes open a remark in a Japanese text, so that only a single one can be meant for an item.</summary>
    private static Problem? ListMark(SourceText source, int number, int start, ReadOnlySpan<char> text) =>
        KeyboardSigns.IsListMark(text[0]) && (text.Length == 1 || text[1] != text[0]) && StandsInList(source, number)
            ? KeyboardProblems.ListMark(source.At(start, 1), text[0])
            : null;

    /// <summary>Whether the line above, or above others that begin with the same kind of sign, is a field without a value or an item.</summary>
    private static bool StandsInList(SourceText source, int number)
    {
        var highest = Math.Max(1, number - LongestList);
        while (--number >= highest)
        {
            var line = source.Line(number);
            var above = YamlLine.Of(line);
            if (!YamlLine.IsEmpty(line) && !KeyboardSigns.IsListMark(line[above.Indent]))
            {
                return above.HasKey ? above.Value == line.Length : above.IsItem;
            }
        }

        return false;
    }

    /// <summary>At the left edge only a field can stand, so more is certain there.</summary>
    private static Problem? AtLeftEdge(SourceText source, int start, ReadOnlySpan<char> text)
    {
        if (text[0] == KeyboardSigns.Hash)
        {
            return KeyboardProblems.Hash(source.At(start, 1));
        }

        if (DashLine.Of(text) == DashLine.Kind.OtherDashes)
        {
            return KeyboardProblems.Dashes(source.At(start, text.TrimEnd().Length));
        }

        if (YamlLine.Of(text).HasKey)
        {
            return null;
        }

        var colon = text.IndexOf(KeyboardSigns.Colon);
        return colon is > 0 and <= LongestJapaneseName && IsWord(text[..colon])
            ? KeyboardProblems.Colon(source.At(start + colon, 1))
            : MissingSpace(source, start, text);
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The length of the spaces at the beginning, where at least one of them is no ordinary one; else 0.</summary>
    private static int OddSpaces(ReadOnlySpan<char> text)
    {
        var length = KeyboardSigns.Spaces(text);
        return text[..length].ContainsAnyExcept(' ', '\t') ? length : 0;
    }
}
