using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary><c>[[id]]</c> in Markdown.</summary>
internal sealed class ArticleLinkInline(ArticleLinkSyntax syntax) : LeafInline
{
    public ArticleLinkSyntax Syntax => syntax;
}

/// <summary>Looks at a bracket before Markdown's own links do.</summary>
internal sealed class ArticleLinkParser : InlineParser
{
    public ArticleLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (ArticleLinkSyntax.At(slice.AsSpan()) is not { } syntax)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ArticleLinkInline(syntax)
        {
            Span = new SourceSpan(start, start + syntax.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += syntax.Length;
        return true;
    }
}
