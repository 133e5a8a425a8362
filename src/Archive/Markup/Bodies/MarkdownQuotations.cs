using Markdig.Syntax;

namespace Archive.Markup.Bodies;

/// <summary>Writes quotations with the line that says whose words they are, and the words to the reader that Markdown writes as quotations.</summary>
internal sealed class MarkdownQuotations(MarkdownBlocks blocks, EditionWriter edition, BlockTags tags, MarkdownInlines inlines)
{
    private readonly HtmlBuffer _html = edition.Html;

    public void Write(QuoteBlock quote)
    {
        if (quote is [ParagraphBlock { Inline.FirstChild: AlertInline alert }, ..])
        {
            Alert(quote, alert.Kind);
            return;
        }

        if (Attribution.TakeFrom(quote, tags.Text) is not { } attribution)
        {
            Quote(quote);
            return;
        }

        edition.OpenQuotation();
        Quote(quote);
        edition.OpenAttribution(tags.Text.Of(attribution));
        inlines.Write(attribution);
        edition.CloseQuotation();
    }

    private void Quote(QuoteBlock quote)
    {
        var outside = tags.Paragraphs;
        tags.Paragraphs = BlockKind.Quotation;
        _html.Markup("<blockquote>\n"u8);
        blocks.WriteAll(quote);
        _html.Markup("</blockquote>\n"u8);
        tags.Paragraphs = outside;
    }

    /// <summary>What it is called is a word of the theme, which linking puts in.</summary>
    private void Alert(QuoteBlock quote, AlertKind kind)
    {
        _html.Markup("<div class=\"note"u8);
        _html.Markup(ClassOf(kind));
        _html.Markup("\" role=\"note\">\n<p class=\"kind\">"u8);
        edition.Slots.Leave((int)kind, SlotPart.Alert);
        _html.Markup("</p>\n"u8);
        blocks.WriteAll(quote);
        _html.Markup("</div>\n"u8);
    }

    private static ReadOnlySpan<byte> ClassOf(AlertKind kind) => kind switch
    {
        AlertKind.Tip => " tip"u8,
        AlertKind.Important => " important"u8,
        AlertKind.Warning => " warning"u8,
        AlertKind.Caution => " caution"u8,
        _ => [],
    };
}
