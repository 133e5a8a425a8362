using Archive.Problems;

namespace Archive.Markup;

/// <summary>The unit of addresses and of alignment.</summary>
/// <param name="Id">The element's id in the body, unique there.</param>
internal readonly record struct Block(BlockKind Kind, string Id, Location At, Traits Traits);

internal enum BlockKind
{
    Heading,
    Paragraph,

    /// <summary>An item of a list with its first paragraph; a term or a definition of a definition list.</summary>
    ListItem,

    Table,
    Figure,
    Code,

    /// <summary>One paragraph of a quotation.</summary>
    Quotation,
}
