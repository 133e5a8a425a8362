using Markdig.Helpers;
using Markdig.Parsers;
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

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        ArticleLinkSyntax.At(slice.AsSpan()) is { } syntax
        && processor.Take(new ArticleLinkInline(syntax), ref slice, syntax.Length);
}
