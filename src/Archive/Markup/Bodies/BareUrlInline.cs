using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>A web address that stands in the text without any mark.</summary>
internal sealed class BareUrlInline(string url) : LeafInline
{
    public string Url => url;
}

/// <summary>
/// Finds an address at its colon and takes back the <c>https</c> that went before as text: colons are rare, while every <c>h</c> would be asked.
/// </summary>
internal sealed class BareUrlParser : InlineParser
{
    public BareUrlParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar(1) != '/' || processor.Inline is not LiteralInline literal || literal.Content.Text != slice.Text)
        {
            return false;
        }

        var before = literal.Content.AsSpan();
        var schemeLength = before.Length - BareUrl.StartOf(before, before.Length);
        if (schemeLength > before.Length || literal.Content.End + 1 != slice.Start)
        {
            return false;
        }

        var start = slice.Start - schemeLength;
        var length = BareUrl.LengthOf(slice.Text.AsSpan(start, slice.End + 1 - start));
        if (length == 0)
        {
            return false;
        }

        literal.Content.End = start - 1;
        var position = processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new BareUrlInline(slice.Text.Substring(start, length))
        {
            Span = new SourceSpan(position, position + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start = start + length;
        return true;
    }
}
