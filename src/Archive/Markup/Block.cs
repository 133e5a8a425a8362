using Archive.Problems;

namespace Archive.Markup;

/// <summary>The unit of addresses and of alignment.</summary>
/// <param name="Id">The element's id in the body, unique there.</param>
/// <param name="Html">Where the block stands in the body: from its start tag to that of the next one, or to the end.</param>
/// <param name="Counterpart">What its author says of it; null where nothing is said.</param>
internal readonly record struct Block(BlockKind Kind, string Id, Location At, Traits Traits, Range Html, PairMark? Counterpart)
{
    /// <summary>Whether its author says that it has no counterpart.</summary>
    public bool IsAlone => Counterpart is { Number: null };
}

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
