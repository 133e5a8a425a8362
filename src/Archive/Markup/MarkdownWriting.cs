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
        var after = at + 1 < line.Length ? line[at + 1] : ' ';
        return line[at] switch
        {
            '\\' => char.IsAscii(after) && (char.IsPunctuation(after) || char.IsSymbol(after)) || at + 1 == line.Length,
            '*' => !(before == ' ' && after == ' ') || at == 0,
            '_' => !(IsWordPart(before) && IsWordPart(after)) && line.AsSpan(0, at).Contains('_') | line.AsSpan(at + 1).Contains('_'),
            '`' => line.Count(character => character == '`') > 1,
            '[' => after is '[' or '^' || line.AsSpan(at).IndexOf("](", StringComparison.Ordinal) > 0 || (at == 0 && line.Contains("]:", StringComparison.Ordinal)) || (at == 0 && after is ' ' or 'x'),
            '<' => char.IsAsciiLetter(after) && line.AsSpan(at).Contains('>') || after is '!' or '/' or '?',
            '&' => char.IsAsciiLetter(after) && line.AsSpan(at).Contains(';') || after == '#',
            '~' or '=' => after == line[at] && before != line[at] && line.IndexOf(new string(line[at], 2), at + 2, StringComparison.Ordinal) > 0 || before == line[at] && after != line[at],
            '!' => after == '[' && line.AsSpan(at).IndexOf("](", StringComparison.Ordinal) > 0,
            _ => false,
        };
    }

    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
