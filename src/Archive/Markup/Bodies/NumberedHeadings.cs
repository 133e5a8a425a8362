using System.Globalization;
using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>The headings of a plain text: short lines that are numbered from 1 on, with text between them, and are no sentences.</summary>
internal static class NumberedHeadings
{
    private const int Longest = 60;
    private const int Fewest = 2;

    /// <summary>The lines, by number of line.</summary>
    public static IReadOnlySet<int> In(SourceText source, int first)
    {
        var headings = new HashSet<int>();
        var last = 0;
        for (var line = first; line <= source.LineCount; line++)
        {
            var text = source.Line(line).Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            if (NumberOf(text) == headings.Count + 1)
            {
                if (last > 0 && headings.Contains(last))
                {
                    return new HashSet<int>(); // one behind the other: a list
                }

                headings.Add(line);
            }

            last = line;
        }

        headings.Remove(last);
        return headings.Count >= Fewest ? headings : new HashSet<int>();
    }

    /// <summary>The number that a line begins with, if it may be a heading's; else 0.</summary>
    private static int NumberOf(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && line[digits] is (>= '0' and <= '9') or (>= '０' and <= '９'))
        {
            digits++;
        }

        var rest = line[digits..].TrimStart(".．、)） \u3000");
        var isParted = rest.Length < line.Length - digits && !rest.IsEmpty && !char.IsDigit(rest[0]);
        var isHeading = digits is 1 or 2 && isParted && line.Length <= Longest
            && !rest.Contains('。') && rest[^1] is not ('.' or '!' or '?' or '！' or '？' or '、');
        return isHeading ? int.Parse(Folding.Compatible(line[..digits].ToString()), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }
}
