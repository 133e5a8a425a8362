using System.Buffers;
using System.Text;
using Archive.Markup.Bodies;

namespace Archive.Markup;

/// <summary>
/// How a line of plain words is written in Markdown, so that <see cref="MarkdownText"/> shows the same words again. Only what would be taken for
/// markup gets a backslash: an author reads this text too.
/// </summary>
internal static class MarkdownWriting
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\*_`[<&~=!");

    /// <summary>One paragraph on one line.</summary>
    public static string Line(string text)
    {
        var line = text.Trim();
        var written = new StringBuilder(line.Length + 8);
        for (var index = 0; index < line.Length;)
        {
            var address = line[index] == 'h' ? BareUrl.LengthOf(line.AsSpan(index), index > 0 ? line[index - 1] : ' ') : 0;
            if (address > 0)
            {
                written.Append(line, index, address);
                index += address;
                continue;
            }

            if (Marks.Contains(line[index]) && IsMarkup(line, index))
            {
                written.Append('\\');
            }

            written.Append(line[index++]);
        }

        return AtStart(written.ToString());
    }

    /// <summary>What only the beginning of a line makes markup: a heading, a quotation, a list, a line across the page, code.</summary>
    private static string AtStart(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return line switch
        {
            ['#', ..] when line.TrimStart('#') is "" or [' ', ..] => "\\" + line,
            ['>', ..] or ['+' or '-' or ':', ' ' or '\t', ..] or ['+' or '-' or ':'] => "\\" + line,
            ['-' or '=' or '+', ..] when line.Trim('-', '=', '+', ' ').Length == 0 => "\\" + line,
            ['`' or '~', ..] when line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal) => "\\" + line,
            _ when digits is > 0 and <= 9 && line[digits] is '.' or ')' && (line.Length == digits + 1 || line[digits + 1] is ' ' or '\t') => line.Insert(digits, "\\"),
            _ => line,
        };
    }

    private static bool IsMarkup(string line, int at)
    {
        var before = at > 0 ? line[at - 1] : ' ';
        var rest = line.AsSpan(at);
        return line[at] switch
        {
            '\\' => Escapes(rest),
            '*' => at == 0 || before != ' ' || After(rest) != ' ',
            '_' => Emphasises(line, before, rest),
            '`' => line.Count(character => character == '`') > 1,
            '[' => IsLink(rest) || (at == 0 && BeginsBlock(rest)),
            '<' => IsTag(rest),
            '&' => IsCharacter(rest),
            '~' or '=' => IsOfPair(before, rest),
            '!' => After(rest) == '[' && HasAddress(rest),
            _ => false,
        };
    }

    private static char After(ReadOnlySpan<char> mark) => mark.Length > 1 ? mark[1] : ' ';

    /// <summary>A backslash before a sign takes its meaning from it, and at the end of a line it breaks the line.</summary>
    private static bool Escapes(ReadOnlySpan<char> mark) =>
        mark.Length == 1 || (char.IsAscii(mark[1]) && (char.IsPunctuation(mark[1]) || char.IsSymbol(mark[1])));

    /// <summary>A line that has a second <c>_</c>; inside a word none has a meaning.</summary>
    private static bool Emphasises(string line, char before, ReadOnlySpan<char> mark) =>
        !(IsWordPart(before) && IsWordPart(After(mark))) && line.AsSpan().Count('_') > 1;

    /// <summary>A link, the name of an article, or the mark of a note.</summary>
    private static bool IsLink(ReadOnlySpan<char> mark) => After(mark) is '[' or '^' || HasAddress(mark);

    /// <summary>The definition of a link, or the box of a task.</summary>
    private static bool BeginsBlock(ReadOnlySpan<char> line) => line.Contains("]:", StringComparison.Ordinal) || After(line) is ' ' or 'x';

    private static bool HasAddress(ReadOnlySpan<char> mark) => mark.Contains("](", StringComparison.Ordinal);

    private static bool IsTag(ReadOnlySpan<char> mark) => After(mark) is '!' or '/' or '?' || (char.IsAsciiLetter(After(mark)) && mark.Contains('>'));

    private static bool IsCharacter(ReadOnlySpan<char> mark) => After(mark) == '#' || (char.IsAsciiLetter(After(mark)) && mark.Contains(';'));

    /// <summary>The first of two equal signs that two more follow, or the last of some.</summary>
    private static bool IsOfPair(char before, ReadOnlySpan<char> mark) => before == mark[0]
        ? After(mark) != mark[0]
        : After(mark) == mark[0] && mark[2..].Contains([mark[0], mark[0]], StringComparison.Ordinal);

    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
