using Archive.Alignment;
using Archive.Articles;

namespace Archive.Themes;

/// <summary>What of a pair decides all that pages show of it, but for the words around it.</summary>
internal static class PairParts
{
    public static void AddTo(this AlignedPair pair, ModelBytes bytes)
    {
        bytes.Add(pair.IsShown);
        bytes.Add(pair.Passages.Count);
        foreach (var passage in pair.Passages)
        {
            bytes.Add(passage.First.Count);
            bytes.Add(passage.Second.Count);
            bytes.Add(passage.IsSure);
        }

        Add(pair, pair.Editions.First, bytes);
        Add(pair, pair.Editions.Second, bytes);
    }

    private static void Add(AlignedPair pair, Edition edition, ModelBytes bytes)
    {
        var changes = OriginalChanges.In(pair, edition);
        bytes.Add(edition.Text.Body.Hash);
        bytes.Add(changes.Count);
        foreach (var (block, change) in changes)
        {
            bytes.Add(block);
            bytes.Add((int)change);
        }
    }
}
