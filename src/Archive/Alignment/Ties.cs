using Archive.Markup;

namespace Archive.Alignment;

/// <summary>The marks of two editions, by their numbers.</summary>
/// <param name="Pairs">What both sides have, in the order of the first.</param>
/// <param name="LonelyInFirst">The blocks whose number the second side does not have.</param>
internal sealed record Ties(IReadOnlyList<Tie> Pairs, IReadOnlyList<int> LonelyInFirst, IReadOnlyList<int> LonelyInSecond)
{
    public static Ties Of(TextPair texts)
    {
        var (first, second) = (ByNumber(texts.First), ByNumber(texts.Second));
        return new Ties(
            [.. first.Where(mark => second.ContainsKey(mark.Key)).OrderBy(mark => mark.Value).Select(mark => new Tie(mark.Value, second[mark.Key]))],
            [.. first.Where(mark => !second.ContainsKey(mark.Key)).Select(mark => mark.Value).Order()],
            [.. second.Where(mark => !first.ContainsKey(mark.Key)).Select(mark => mark.Value).Order()]);
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

    /// <summary>Where each number stands first.</summary>
    private static Dictionary<int, int> ByNumber(Block[] blocks)
    {
        var marks = new Dictionary<int, int>();
        for (var index = 0; index < blocks.Length; index++)
        {
            if (blocks[index].Counterpart?.Number is { } number)
            {
                marks.TryAdd(number, index);
            }
        }

        return marks;
    }
}

/// <summary>Two blocks that their author tied.</summary>
internal sealed record Tie(int First, int Second);
