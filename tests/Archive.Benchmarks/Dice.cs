namespace Archive.Benchmarks;

/// <summary>Numbers that look random and are the same on every machine and with every .NET, which <see cref="Random"/> does not promise.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, but not reaching, <paramref name="sides"/>.</summary>
    public int Roll(int sides) => (int)(Next() % (ulong)sides);

    public int Between(int least, int most) => least + Roll(most - least + 1);

    public bool Chance(int percent) => Roll(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Roll(choices.Count)];

    /// <summary>Some of the numbers below <paramref name="limit"/>, each at most once, in rising order.</summary>
    public IReadOnlyList<int> Some(int count, int limit)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < Math.Min(count, limit))
        {
            chosen.Add(Roll(limit));
        }

        return [.. chosen];
    }

    // SplitMix64: one addition and three multiplications or shifts, and any seed is a good one, so that
    // neighbouring articles may take neighbouring numbers.
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
