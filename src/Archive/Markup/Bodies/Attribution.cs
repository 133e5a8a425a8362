using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Who said what a quotation quotes, on its last line: <c>— Name (@handle) DATE</c>.</summary>
internal static class Attribution
{
    private const int Longest = 160;

    /// <summary>Whether a line says so of the lines before it: it begins with a dash, and is no sentence.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var words = line.TrimStart("—―–─").TrimStart();
        return words.Length is > 0 and < Longest && words.Length < line.Length && !words.Contains('\n')
            && words[^1] is not ('。' or '！' or '？' or '!' or '?' or '」' or '…');
    }

    /// <summary>Whether a line does so where nothing else marks a quotation: it names an account, as tweets do.</summary>
    public static bool IsOfTweet(ReadOnlySpan<char> line) =>
        Is(line) && line.IndexOf("(@", StringComparison.Ordinal) is > 0 and var at && line[at..].Contains(')');

    /// <summary>Takes the last line out of a quotation where it is one; null where it is none.</summary>
    /// <param name="words">Used for the reading, and free again afterwards.</param>
    public static ContainerInline? TakeFrom(QuoteBlock quote, InlineText words)
    {
        if (quote.LastChild is not ParagraphBlock { Inline: { } inlines } paragraph)
        {
            return null;
        }

        var lineBreak = inlines.LastOrDefault(inline => inline is LineBreakInline or AllowedTagInline { Tag.Name: AllowedTag.Break });
        var first = lineBreak is null ? inlines.FirstChild : lineBreak.NextSibling;
        if (!Is(words.From(first)) || EndsElement(first) || (lineBreak is null && quote.Count == 1))
        {
            return null;
        }

        if (lineBreak is null)
        {
            quote.Remove(paragraph);
            return inlines;
        }

        var line = new ContainerInline();
        while (lineBreak.NextSibling is { } inline)
        {
            inline.Remove();
            line.AppendChild(inline);
        }

        lineBreak.Remove();
        return line;
    }

    /// <summary>Whether among an inline and those behind it an element ends that began before: then they cannot be parted from it.</summary>
    private static bool EndsElement(Inline? first)
    {
        var open = 0;
        for (var inline = first; inline is not null && open >= 0; inline = inline.NextSibling)
        {
            open += inline is AllowedTagInline { IsElement: true, Tag: { Name: not AllowedTag.Break } tag } ? tag.Closes ? -1 : 1 : 0;
        }

        return open < 0;
    }
}
