using Archive.Alignment.Anchors;

namespace Archive.Alignment;

/// <summary>How much each two blocks of a pair of texts share: names, numbers and addresses, the more the rarer they are.</summary>
internal sealed class Likeness
{
    private const double OfSmallNumber = 0.8;
    private const double OfSlip = 0.7; // of names that are alike, and not the same

    /// <summary>What stands in more pairs of blocks than these tells none of them apart.</summary>
    private const int MostPairs = 100;
    private const int MostComparisons = 200_000;

    private readonly List<Hit>[] _hits;

    private Likeness(int first, int second)
    {
        _hits = new List<Hit>[first];
        StrangeInFirst = new int[first];
        StrangeInSecond = new int[second];
    }

    /// <summary>Of each block, how many of its numbers stand nowhere in the other text: they speak for a block that has no counterpart.</summary>
    public int[] StrangeInFirst { get; }

    public int[] StrangeInSecond { get; }

    public static Likeness Of(TextPair texts)
    {
        var likeness = new Likeness(texts.First.Length, texts.Second.Length);
        var uses = Uses(texts);
        var lonely = new List<Stretch>();
        for (var start = 0; start < uses.Length;)
        {
            var end = start + 1;
            while (end < uses.Length && AnchorOf(uses[end]) == AnchorOf(uses[start]))
            {
                end++;
            }

            var all = new Stretch(start, end - start);
            if (!likeness.Add(uses, all, all, Weight(AnchorOf(uses[start]))))
            {
                likeness.Leave(uses, all, lonely);
            }

            start = end;
        }

        likeness.AddAlike(uses, lonely);
        return likeness;
    }

    /// <summary>What a block of the first text shares with blocks of the second.</summary>
    public IReadOnlyList<Hit> With(int first) => _hits[first] ?? (IReadOnlyList<Hit>)[];

    /// <summary>Each use of an anchor as one number, sorted: by anchor, then by text, then by block.</summary>
    private static long[] Uses(TextPair texts)
    {
        var uses = new long[Count(texts.First) + Count(texts.Second)];
        var count = 0;
        for (var side = 0; side < 2; side++)
        {
            var blocks = side == 0 ? texts.First : texts.Second;
            for (var index = 0; index < blocks.Length; index++)
            {
                foreach (var anchor in blocks[index].Anchors.Span)
                {
                    uses[count++] = ((long)anchor << 32) | ((long)side << 31) | (uint)index;
                }
            }
        }

        Array.Sort(uses);
        return uses;
    }

    private static int Count(ComparedBlock[] blocks)
    {
        var count = 0;
        foreach (var block in blocks)
        {
            count += block.Anchors.Length;
        }

        return count;
    }

    private static int AnchorOf(long use) => (int)(use >> 32);

    private static bool IsOfSecond(long use) => (use & 0x8000_0000) != 0;

    private static int BlockOf(long use) => (int)(use & 0x7FFF_FFFF);

    private static double Weight(int anchor) => Anchor.KindOf(anchor) == AnchorKind.SmallNumber ? OfSmallNumber : 1;

    /// <summary>Notes what one text alone has.</summary>
    private void Leave(long[] uses, Stretch all, List<Stretch> lonely)
    {
        switch (Anchor.KindOf(AnchorOf(uses[all.Start])))
        {
            case AnchorKind.Name:
                lonely.Add(all);
                break;
            case AnchorKind.Number:
                for (var use = all.Start; use < all.End; use++)
                {
                    (IsOfSecond(uses[use]) ? StrangeInSecond : StrangeInFirst)[BlockOf(uses[use])]++;
                }

                break;
        }
    }

    /// <summary>Names that one text alone has may be those of the other in another spelling.</summary>
    private void AddAlike(long[] uses, List<Stretch> lonely)
    {
        var first = lonely.Where(group => !IsOfSecond(uses[group.Start])).ToList();
        var second = lonely.Where(group => IsOfSecond(uses[group.Start])).ToList();
        if ((long)first.Count * second.Count > MostComparisons)
        {
            return;
        }

        foreach (var one in first)
        {
            foreach (var other in second)
            {
                if (Skeleton.AreAlike(AnchorOf(uses[one.Start]), AnchorOf(uses[other.Start])))
                {
                    Add(uses, one, other, OfSlip);
                }
            }
        }
    }

    /// <summary>Notes that all blocks of the first text in one group share something with those of the second in the other; false where there are none.</summary>
    private bool Add(long[] uses, Stretch one, Stretch other, double weight)
    {
        var first = one.Start;
        while (first < one.End && !IsOfSecond(uses[first]))
        {
            first++;
        }

        var second = other.Start;
        while (second < other.End && !IsOfSecond(uses[second]))
        {
            second++;
        }

        var (firsts, seconds) = (first - one.Start, other.End - second);
        if (firsts == 0 || seconds == 0)
        {
            return false;
        }

        for (var i = one.Start; i < first && firsts * seconds <= MostPairs; i++)
        {
            for (var j = second; j < other.End; j++)
            {
                (_hits[BlockOf(uses[i])] ??= []).Add(new Hit(BlockOf(uses[j]), 2 * weight / (firsts + seconds)));
            }
        }

        return true;
    }
}

/// <summary>That a block shares something with a block of the other text.</summary>
internal sealed record Hit(int Second, double Weight);
