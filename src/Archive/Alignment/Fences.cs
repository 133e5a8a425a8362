using Archive.Markup;

namespace Archive.Alignment;

/// <summary>Places that surely belong together, and which nothing crosses.</summary>
/// <param name="IsPair">Whether the two blocks are a pair; else they are tied by their author, and what begins with the one begins with the other.</param>
internal sealed record Fence(int First, int Second, bool IsPair);

/// <summary>Finds the fences of two texts: marks of their authors, headings in equal number, then pictures, tables and code in equal order, and the same words.</summary>
internal static class Fences
{
    private const int FewestLetters = 12;

    public static List<Fence> Of(TextPair texts)
    {
        var ties = Ties.Of(texts.First.Select(block => block.Block), texts.Second.Select(block => block.Block));
        List<Fence> fences = [.. ties.InOrder().Select(tie => new Fence(tie.First, tie.Second, IsPair: false))];
        Split(fences, texts, Headings);
        Split(fences, texts, Objects);
        Split(fences, texts, SameWords);
        return fences;
    }

    /// <summary>Adds what one kind of evidence gives in each stretch between the fences there are.</summary>
    private static void Split(List<Fence> fences, TextPair texts, Func<TextPair, Stretch, Stretch, IEnumerable<Fence>> find)
    {
        var found = new List<Fence>();
        var (i, j) = (0, 0);
        foreach (var fence in fences)
        {
            found.AddRange(find(texts, new Stretch(i, fence.First - i), new Stretch(j, fence.Second - j)));
            found.Add(fence);
            (i, j) = fence.IsPair ? (fence.First + 1, fence.Second + 1) : (fence.First, fence.Second);
        }

        found.AddRange(find(texts, new Stretch(i, texts.First.Length - i), new Stretch(j, texts.Second.Length - j)));
        fences.Clear();
        fences.AddRange(found);
    }

    private static IEnumerable<Fence> Headings(TextPair texts, Stretch one, Stretch other) =>
        InOrder(texts, one, other, kind => kind == BlockKind.Heading);

    private static IEnumerable<Fence> Objects(TextPair texts, Stretch one, Stretch other) =>
        InOrder(texts, one, other, kind => kind is BlockKind.Figure or BlockKind.Table or BlockKind.Code);

    /// <summary>Pairs the blocks of some kinds one by one, where both sides have the same ones in the same order.</summary>
    private static IEnumerable<Fence> InOrder(TextPair texts, Stretch one, Stretch other, Func<BlockKind, bool> isOne)
    {
        var first = Found(texts.First, one, isOne);
        var second = Found(texts.Second, other, isOne);
        return first.Count == second.Count && !first.Where((found, index) => found.Kind != second[index].Kind).Any()
            ? first.Zip(second, (i, j) => new Fence(i.Index, j.Index, IsPair: true))
            : [];
    }

    private static List<FoundBlock> Found(ComparedBlock[] blocks, Stretch stretch, Func<BlockKind, bool> isOne)
    {
        var found = new List<FoundBlock>();
        for (var index = stretch.Start; index < stretch.End; index++)
        {
            if (isOne(blocks[index].Kind) && !blocks[index].IsAlone)
            {
                found.Add(new FoundBlock(index, blocks[index].Kind));
            }
        }

        return found;
    }

    /// <summary>A quotation that neither translates: the same words, once on each side, and in the same order as the others.</summary>
    private static List<Fence> SameWords(TextPair texts, Stretch one, Stretch other)
    {
        var fences = new List<Fence>();
        var (first, second) = (Once(texts.First, one), Once(texts.Second, other));
        for (var i = one.Start; i < one.End && second.Count > 0; i++)
        {
            var checksum = (int)texts.First[i].Block.Checksum;
            if (first.TryGetValue(checksum, out var only) && only == i
                && second.TryGetValue(checksum, out var j) && j >= 0
                && (fences.Count == 0 || fences[^1].Second < j))
            {
                fences.Add(new Fence(i, j, IsPair: true));
            }
        }

        return fences;
    }

    /// <summary>The blocks of a stretch by their words; -1 where two have the same.</summary>
    private static Dictionary<int, int> Once(ComparedBlock[] blocks, Stretch stretch)
    {
        var found = new Dictionary<int, int>();
        for (var index = stretch.Start; index < stretch.End; index++)
        {
            var block = blocks[index];
            var checksum = (int)block.Block.Checksum;
            if (block.Length >= FewestLetters && !block.IsAlone && !found.TryAdd(checksum, index))
            {
                found[checksum] = -1;
            }
        }

        return found;
    }

    private sealed record FoundBlock(int Index, BlockKind Kind);
}
