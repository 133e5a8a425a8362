using Archive.Markup;

namespace Archive.Alignment;

/// <summary>The blocks of two editions, with how much longer one language is than the other in this article.</summary>
internal sealed class TextPair
{
    // Between any two languages that people write; what lies beyond is no translation.
    private const double Least = 0.2;
    private const double Most = 5;

    public TextPair(ComparedBlock[] first, ComparedBlock[] second)
        : this(first, second, Length(second) / Length(first))
    {
    }

    private TextPair(ComparedBlock[] first, ComparedBlock[] second, double ratio)
    {
        First = first;
        Second = second;
        Ratio = Math.Clamp(ratio, Least, Most);
    }

    public ComparedBlock[] First { get; }

    public ComparedBlock[] Second { get; }

    /// <summary>Characters of the second language for one of the first.</summary>
    public double Ratio { get; }

    /// <summary>The same texts, compared in length by what has found its counterpart.</summary>
    public TextPair MeasuredBy(IReadOnlyList<Bead> beads)
    {
        var pairs = beads.Where(bead => !bead.IsAlone).ToList();
        return pairs.Count == 0 ? this : new TextPair(
            First,
            Second,
            Length([.. pairs.SelectMany(bead => Second[bead.Second.Start..bead.Second.End])]) / Length([.. pairs.SelectMany(bead => First[bead.First.Start..bead.First.End])]));
    }

    /// <summary>The same texts, compared in length as if one block of the longer one had been put in, for each of its blocks; none where neither is longer.</summary>
    public IEnumerable<TextPair> WithoutOne()
    {
        if (First.Length == Second.Length)
        {
            return [];
        }

        var (first, second) = (Length(First), Length(Second));
        return First.Length > Second.Length
            ? First.Select(block => new TextPair(First, Second, second / (first - Length([block]) + 1)))
            : Second.Select(block => new TextPair(First, Second, (second - Length([block]) + 1) / first));
    }

    /// <summary>Code says nothing of the languages, nor does what one of them alone has.</summary>
    private static double Length(ComparedBlock[] blocks)
    {
        var length = 1.0;
        foreach (var block in blocks)
        {
            length += block.Kind == BlockKind.Code || block.IsAlone ? 0 : block.Length;
        }

        return length;
    }
}
