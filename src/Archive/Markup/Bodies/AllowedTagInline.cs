using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>A tag of an author's own: an element where it has its counterpart, and otherwise text.</summary>
internal sealed class AllowedTagInline(AllowedTag tag, string written) : LeafInline
{
    public AllowedTag Tag => tag;

    /// <summary>As the author wrote it.</summary>
    public string Written => written;

    public bool IsPaired { get; set; }

    /// <summary>Of a reading, the <c>ruby</c> it stands in, which may turn out to be none.</summary>
    public AllowedTagInline? Within { get; set; }

    public bool IsElement => IsPaired && Within is not { IsPaired: false };
}

/// <summary>Looks at a bracket before it is taken for an address's.</summary>
internal sealed class AllowedTagParser : InlineParser
{
    public AllowedTagParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        AllowedTag.At(slice.AsSpan()) is { } tag
        && processor.Take(new AllowedTagInline(tag, slice.Text.Substring(slice.Start, tag.Length)), ref slice, tag.Length);
}
