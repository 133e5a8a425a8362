using System.Globalization;

namespace Archive.Markup;

/// <summary>What of a block is compared with the blocks of the other language; its words themselves are not kept.</summary>
/// <param name="Length">In characters, white space apart.</param>
/// <param name="Checksum">Of the folded words: the same however a block is wrapped, and whichever quotes and dashes it has.</param>
/// <param name="Anchors">What translating leaves as it is, in the order of the text; see <see cref="Anchors.Anchor"/>.</param>
internal readonly record struct Traits(int Length, uint Checksum, ReadOnlyMemory<int> Anchors)
{
    /// <summary>24 bits. Two of a hundred blocks meet once in three thousand articles, and are then told apart by their order.</summary>
    public const uint Kept = 0xFF_FFFF;

    /// <summary>The six hexadecimal digits by which a block is known again.</summary>
    public string Fingerprint => (Checksum & Kept).ToString("x6", CultureInfo.InvariantCulture);
}
