using Archive.Articles;
using Archive.Markup;

namespace Archive.Alignment;

/// <summary>What of an original is no longer as it was when its translation was confirmed. It needs the two files and nothing else.</summary>
/// <param name="Changed">The indexes of blocks that were not there as they are now.</param>
/// <param name="Lost">Where blocks were that are gone: the indexes of those behind the gaps.</param>
internal sealed record Staleness(IReadOnlyList<int> Changed, IReadOnlyList<int> Lost)
{
    /// <summary>More comparisons than these are not made: a text so long that changed throughout is another text.</summary>
    private const long MostComparisons = 4_000_000;

    public static Staleness Of(Confirmation confirmation, IReadOnlyList<Block> original)
    {
        var then = confirmation.Paragraphs;
        string[] now = [.. original.Select(block => block.Fingerprint)];
        var start = 0;
        while (start < Math.Min(then.Count, now.Length) && then[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(then.Count, now.Length) - start && then[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return Between([.. then.Skip(start).SkipLast(end)], now[start..^end], start);
    }

    /// <summary>Goes along the longest sequence that both have; what stands at one place in both and differs was changed.</summary>
    private static Staleness Between(string[] then, string[] now, int offset)
    {
        var common = (long)then.Length * now.Length > MostComparisons ? new int[then.Length + 1, now.Length + 1] : Common(then, now);
        var (changed, lost) = (new List<int>(), new List<int>());
        var (i, j, gone) = (0, 0, 0);
        while (i < then.Length || j < now.Length)
        {
            if (i < then.Length && j < now.Length && then[i] == now[j] && common[i, j] == common[i + 1, j + 1] + 1)
            {
                Leave(offset + j);
                (i, j) = (i + 1, j + 1);
            }
            else if (j < now.Length && (i == then.Length || common[i, j + 1] >= common[i + 1, j]))
            {
                changed.Add(offset + j++);
                gone--;
            }
            else
            {
                i++;
                gone++;
            }
        }

        Leave(offset + j);
        return new Staleness(changed, lost);

        void Leave(int behind)
        {
            if (gone > 0)
            {
                lost.Add(behind);
            }

            gone = 0;
        }
    }

    /// <summary>How many are in common from each place on.</summary>
    private static int[,] Common(string[] then, string[] now)
    {
        var common = new int[then.Length + 1, now.Length + 1];
        for (var i = then.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = then[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
