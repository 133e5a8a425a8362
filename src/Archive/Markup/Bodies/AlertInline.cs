using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary><c>[!NOTE]</c> on the first line of a quotation, which is none then but a word to the reader.</summary>
internal sealed class AlertInline(AlertKind kind) : LeafInline
{
    public AlertKind Kind => kind;
}

/// <summary>Looks at a bracket that begins a quotation before Markdown's own links do.</summary>
internal sealed class AlertParser : InlineParser
{
    public AlertParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || !BeginsQuotation(processor) || KindOf(slice) is not { } kind)
        {
            return false;
        }

        var end = slice.AsSpan().IndexOf('\n');
        return processor.Take(new AlertInline(kind), ref slice, end < 0 ? slice.Length : end + 1);
    }

    private static bool BeginsQuotation(InlineProcessor processor) =>
        processor.Inline is null or ContainerInline { FirstChild: null, Parent: null }
        && processor.Block is ParagraphBlock { Parent: QuoteBlock quote } paragraph && quote[0] == paragraph;

    /// <summary>Null where there is another word, or more on the line.</summary>
    private static AlertKind? KindOf(StringSlice slice)
    {
        var line = slice.AsSpan();
        var end = line.IndexOf('\n');
        line = (end < 0 ? line : line[..end]).TrimEnd();
        if (line is not ['[', '!', .. var word, ']'])
        {
            return null;
        }

        foreach (var kind in Enum.GetValues<AlertKind>())
        {
            if (word.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}
