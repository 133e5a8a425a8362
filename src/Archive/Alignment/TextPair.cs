using Archive.Markup;

namespace Archive.Alignment;

/// <summary>The blocks of two editions, with how much longer one language is than the other in this article.</summary>
internal sealed class TextPair
{
    // Between any two languages that people write; what lies beyond is no translation.
    private const double Least = 0.2;
    private const double Most = 5;

    public TextPair(Block[] first, Block[] second)
    {
        First = first;
        Second = second;
        Ratio = Math.Clamp(Length(second) / Length(first), Least, Most);
    }

    public Block[] First { get; }

    public Block[] Second { get; }

    /// <summary>Characters of the second language for one of the first.</summary>
    public double Ratio { get; }

    /// <summary>Code is the same in both, and says nothing of the languages.</summary>
    private static double Length(Block[] blocks)
    {
        var length = 1.0;
        foreach (var block in blocks)
        {
            length += block.Kind == BlockKind.Code ? 0 : block.Traits.Length;
        }

        return length;
    }
}
