using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary><c>《《…》》</c>: words that are emphasised by dots beside them.</summary>
internal sealed class DotsInline(string words) : LeafInline
{
    public string Words => words;
}

/// <summary>Reads emphasis dots; one pair of <c>《》</c>, or one in another, is a quotation.</summary>
internal sealed class DotsParser : InlineParser
{
    private const string Opening = "《《";
    private const string Closing = "》》";

    public DotsParser() => OpeningCharacters = ['《'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
        {
            return false;
        }

        var end = text[Opening.Length..].IndexOfAny("《》\n") + Opening.Length;
        if (end <= Opening.Length || !text[end..].StartsWith(Closing, StringComparison.Ordinal))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new DotsInline(text[Opening.Length..end].ToString())
        {
            Span = new SourceSpan(start, start + end + Closing.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += end + Closing.Length;
        return true;
    }
}
