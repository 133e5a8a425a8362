namespace Archive.Alignment;

/// <summary>Takes back what was found where two texts fit each other no better than strangers do: for any two texts there is a cheapest way.</summary>
internal static class Doubts
{
    /// <summary>How many beads on either side are looked at: of a few alone one cannot tell.</summary>
    private const int Around = 4;

    /// <summary>What a bead may cost in the mean. Of true pairs, one place in a hundred costs more; of texts that say other things, nearly none costs less.</summary>
    private const double Most = 0.9;

    /// <summary>Who compares strangers goes wrong for a while: a place or two is chance.</summary>
    private const int Fewest = 3;

    private const double Left = 0.5;

    public static IReadOnlyList<Bead> Cast(IReadOnlyList<Bead> beads)
    {
        var missing = beads.Count <= Around ? beads.ToList().FindIndex(bead => bead.IsAlone) : -1; // among so few it would speak against all the others
        var before = new double[beads.Count + 1];
        for (var index = 0; index < beads.Count; index++)
        {
            before[index + 1] = before[index] + (index == missing ? 0 : beads[index].Cost);
        }

        var doubtful = Strange(before);
        return [.. beads.Select((bead, index) => bead.Cost > 0 && doubtful[index] ? bead with { Confidence = bead.Confidence * Left } : bead)];
    }

    /// <param name="before">What all beads before each one cost.</param>
    private static bool[] Strange(double[] before)
    {
        var strange = new bool[before.Length - 1];
        for (var start = 0; start < strange.Length;)
        {
            var end = start;
            while (end < strange.Length && MeanAround(end, before) > Most)
            {
                end++;
            }

            Array.Fill(strange, end - start >= Fewest || end - start == strange.Length, start, end - start);
            start = end + 1;
        }

        return strange;
    }

    private static double MeanAround(int index, double[] before)
    {
        var (start, end) = (Math.Max(index - Around, 0), Math.Min(index + Around + 1, before.Length - 1));
        return (before[end] - before[start]) / (end - start);
    }
}
