using Archive.Markup;

namespace Archive.Alignment;

/// <summary>What it costs to take blocks for each other: the less likely, the more, in natural logarithms of the odds.</summary>
/// <remarks>Only sums, products and quotients, which are the same on every machine; the constants were fitted by hand to the articles of the
/// tests, where a quarter more or less of any of them changes F1 by less than a hundredth.</remarks>
internal static class Costs
{
    public const double Impossible = 1e6;

    /// <summary>What speaks for a stretch in which every block finds its own: the translator who changed nothing else has hardly changed this.</summary>
    public const double OfEvenness = 1.5;

    // How much the lengths of a paragraph and its translation vary, as a share of their length and for each paragraph besides.
    private const double Variance = 2.5;
    private const double FixedVariance = 60;
    private const double MostByLength = 9;
    private const double OfAnchor = 4;
    private const double MostAnchors = 4;
    private const double OfStrangeNumber = 1.0;
    private const int MostStrange = 3;
    private const double OtherKind = 1.5;
    private const double Alone = 3.2;
    private const double AloneObject = 6;

    /// <summary>A block to which the other text has nothing.</summary>
    public static double OfOne(ComparedBlock block) => block.IsAlone ? 0 : block.Kind.IsText() ? Alone : AloneObject;

    /// <param name="expected">The length that the first should have in the second's language.</param>
    public static double OfLengths(double expected, double length)
    {
        var difference = expected - length;
        return Math.Min(difference * difference / (((expected + length) * Variance) + FixedVariance), MostByLength);
    }

    public static double OfShared(double weight) => -OfAnchor * Math.Min(weight, MostAnchors);

    /// <summary>Of numbers that the other text has nowhere.</summary>
    public static double OfStrange(int count) => OfStrangeNumber * Math.Min(count, MostStrange);

    public static double OfKinds(BlockKind first, BlockKind second) =>
        first == second ? 0 : first.IsText() && second.IsText() ? OtherKind : Impossible;
}
