using Markdig.Helpers;
using Markdig.Parsers;
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
        var start = literal.Content.Start + BareUrl.StartOf(before, before.Length);
        if (start < literal.Content.Start || literal.Content.End + 1 != slice.Start)
        {
            return false;
        }

        var length = BareUrl.LengthOf(slice.Text.AsSpan(start, slice.End + 1 - start), start > 0 ? slice.Text[start - 1] : ' ');
        if (length == 0)
        {
            return false;
        }

        literal.Content.End = start - 1;
        slice.Start = start;
        return processor.Take(new BareUrlInline(slice.Text.Substring(start, length)), ref slice, length);
    }
}
