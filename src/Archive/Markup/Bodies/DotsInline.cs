using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Words in Markdown that are emphasised by dots beside them.</summary>
internal sealed class DotsInline(DotsSyntax syntax) : LeafInline
{
    public DotsSyntax Syntax => syntax;
}

/// <summary>Reads emphasis dots before anything else can take them.</summary>
internal sealed class DotsParser : InlineParser
{
    public DotsParser() => OpeningCharacters = ['《'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (DotsSyntax.At(slice.AsSpan()) is not { } dots)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new DotsInline(dots)
        {
            Span = new SourceSpan(start, start + dots.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += dots.Length;
        return true;
    }
}
