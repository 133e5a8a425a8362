using System.Globalization;
using Archive.Problems;

namespace Archive.Markup;

/// <summary>The unit of addresses and of alignment.</summary>
/// <param name="Id">The element's id in the body, unique there.</param>
/// <param name="Checksum">Of the folded words: the same however a block is wrapped, and whichever quotes and dashes it has.</param>
/// <param name="Html">Where the block stands in the body: from its start tag to that of the next one, or to the end.</param>
/// <param name="Counterpart">What its author says of it; null where nothing is said.</param>
internal sealed record Block(BlockKind Kind, string Id, Location At, uint Checksum, Range Html, PairMark? Counterpart)
{
    /// <summary>Of a checksum 24 bits are kept. Two of a hundred blocks meet once in three thousand articles, and are then told apart by their order.</summary>
    public const uint Kept = 0xFF_FFFF;

    /// <summary>The six hexadecimal digits by which a block is known again.</summary>
    public string Fingerprint => (Checksum & Kept).ToString("x6", CultureInfo.InvariantCulture);

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

/// <summary>What the kinds of blocks have in common.</summary>
internal static class BlockKinds
{
    /// <summary>Whether it is running text: what readers count as paragraphs, and translators merge and split. A heading or a picture is whole.</summary>
    public static bool IsText(this BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation;
}
