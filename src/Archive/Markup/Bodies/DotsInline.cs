using Markdig.Helpers;
using Markdig.Parsers;
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

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        DotsSyntax.At(slice.AsSpan()) is { } dots && processor.Take(new DotsInline(dots), ref slice, dots.Length);
}
