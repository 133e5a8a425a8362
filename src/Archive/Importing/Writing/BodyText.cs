using Archive.Importing.Recognising;
using Archive.Markup;

namespace Archive.Importing.Writing;

/// <summary>The lines of an article's text as Markdown: a paragraph each, or one of several where lines were wrapped by hand.</summary>
internal static class BodyText
{
    // Where fewer lines are blank, each line is a paragraph of its own.
    private const double FewestBlank = 0.25;

    private const int LongestVerse = 60;

    public static string Of(IReadOnlyList<ReadLine> lines) => string.Join("\n\n", Blocks(lines)) + "\n";

    private static IEnumerable<string> Blocks(IReadOnlyList<ReadLine> lines)
    {
        var wrapped = new WrappedText(lines);
        var byBlankLines = lines.Count(line => line.Role == Role.Blank) > lines.Count * FewestBlank;
        var stanzas = Stanzas(lines);
        for (var index = 0; index < lines.Count;)
        {
            var count = lines[index].Role switch
            {
                Role.Tweet => TweetFrom(lines, index),
                Role.ListItem => ItemsFrom(lines, index),
                Role.Paragraph or Role.Note => byBlankLines && !wrapped.Is ? stanzas[index] : wrapped.From(index),
                _ => 1,
            };
            var block = lines.Skip(index).Take(count).ToList();
            index += count;
            if (block[0].Role.IsText())
            {
                yield return Block(block, wrapped.Is || byBlankLines && wrapped.Joins(index - count, count));
            }
        }
    }

    private static string Block(IReadOnlyList<ReadLine> block, bool joined) => block[0].Role switch
    {
        Role.Heading => "## " + MarkdownWriting.Line(block[0].Line.Text),
        Role.Quotation => "> " + MarkdownWriting.Line(block[0].Line.Text),
        Role.Tweet => string.Join("\n>\n", block.Where(line => line.Role == Role.Tweet).Select(line => "> " + MarkdownWriting.Line(line.Line.Text))),
        Role.ListItem => string.Join("\n", block.Where(line => line.Role == Role.ListItem).Select(line => "- " + MarkdownWriting.Line(line.Line.Text))),
        _ when block.Count == 1 => MarkdownWriting.Line(Clean(block[0])),
        _ when joined => MarkdownWriting.Line(WrappedText.Join(block.Select(Clean))),
        _ => string.Join("\\\n", block.Select(line => MarkdownWriting.Line(Clean(line)))),
    };

    /// <summary>Without the spaces that indent a paragraph, and the hard ones that were the page's.</summary>
    private static string Clean(ReadLine line) => line.Line.Text.Trim(' ', '\t', '　', '\u00A0', '\u200B', '\uFEFF');

    /// <summary>The text of a tweet and the line with its author.</summary>
    private static int TweetFrom(IReadOnlyList<ReadLine> lines, int first)
    {
        var count = 1;
        while (first + count < lines.Count && lines[first + count].Role is Role.Tweet or Role.Blank
            && !(lines[first + count - 1].Role == Role.Tweet && IsSignature(lines[first + count - 1])))
        {
            count++;
        }

        return count;
    }

    private static bool IsSignature(ReadLine line) => line.Line.Folded.TrimStart() is ['—' or '–' or '―' or '-', ..];

    private static int ItemsFrom(IReadOnlyList<ReadLine> lines, int first)
    {
        var last = first;
        for (var index = first; index < lines.Count && lines[index].Role is Role.ListItem or Role.Blank; index++)
        {
            last = lines[index].Role == Role.ListItem ? index : last;
        }

        return last - first + 1;
    }

    /// <summary>Of each line, how many from it on stand together above a blank one: a stanza, an address. Sentences, and what stands above one, are paragraphs.</summary>
    private static int[] Stanzas(IReadOnlyList<ReadLine> lines)
    {
        var counts = new int[lines.Count];
        var hasSentence = false;
        for (var index = lines.Count - 1; index >= 0; index--)
        {
            var goesOn = index + 1 < lines.Count && lines[index].Role == Role.Paragraph && lines[index + 1].Role == Role.Paragraph;
            hasSentence = (goesOn && hasSentence) || IsSentence(lines[index].Line.Folded);
            counts[index] = goesOn && !hasSentence ? counts[index + 1] + 1 : 1;
        }

        return counts;
    }

    private static bool IsSentence(string folded) => Shapes.EndsSentence(folded) || folded.Length > LongestVerse;
}
