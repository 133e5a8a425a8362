using Archive.Markup;

namespace Archive.Alignment;

/// <summary>The marks of two editions, by their numbers.</summary>
/// <param name="Pairs">What both sides have, in the order of the first.</param>
/// <param name="LonelyInFirst">The blocks whose number the second side does not have.</param>
internal sealed record Ties(IReadOnlyList<Tie> Pairs, IReadOnlyList<int> LonelyInFirst, IReadOnlyList<int> LonelyInSecond)
{
    public static Ties Of(IEnumerable<Block> firstText, IEnumerable<Block> secondText)
    {
        var (first, second) = (Marks(firstText), Marks(secondText));
        return new Ties(
            [.. first.SelectMany(mark => second.Where(mark.IsSame).Select(other => new Tie(mark.Block, other.Block)))],
            [.. Lonely(first, second)],
            [.. Lonely(second, first)]);
    }

    /// <summary>Those that no other crosses: of two that cross, the first holds.</summary>
    public IEnumerable<Tie> InOrder()
    {
        var last = -1;
        foreach (var tie in Pairs.Where(tie => tie.Second > last))
        {
            last = tie.Second;
            yield return tie;
        }
    }

    private static IEnumerable<int> Lonely(List<PlacedMark> marks, List<PlacedMark> others) =>
        marks.Where(mark => !others.Exists(mark.IsSame)).Select(mark => mark.Block);

    /// <summary>Where each number stands first, in the order of the text.</summary>
    private static List<PlacedMark> Marks(IEnumerable<Block> blocks)
    {
        var marks = new List<PlacedMark>();
        var index = 0;
        foreach (var block in blocks)
        {
            if (block.Counterpart?.Number is { } number && new PlacedMark(number, index) is var mark && !marks.Exists(mark.IsSame))
            {
                marks.Add(mark);
            }

            index++;
        }

        return marks;
    }

    private sealed record PlacedMark(int Number, int Block)
    {
        public bool IsSame(PlacedMark other) => other.Number == Number;
    }
}

/// <summary>Two blocks that their author tied.</summary>
internal sealed record Tie(int First, int Second);
