namespace Archive.Markup;

/// <summary>One end of many names, found by any end that differs from it by no more slips than may be in a name.</summary>
/// <remarks>
/// Each slip takes at most one letter from either of two words (of two that changed places, it is the same letter), and what is left of
/// both is the same. So two ends that are alike have a rest in common: themselves without as many letters as there may be slips.
/// </remarks>
internal sealed class NameEnds
{
    private const int None = -1;

    private readonly Dictionary<string, List<int>> _numbers = new(StringComparer.Ordinal);

    // A chain for each rest, by the place of its newest link: a list for each would be half a million lists for ten thousand names.
    private readonly Dictionary<ulong, int> _newest = [];
    private readonly List<(List<int> Numbers, int Older)> _links = [];

    /// <summary>Adds a name by its end.</summary>
    /// <returns>The numbers of all names that have such an end, this one among them, each once and by the ends they have.</returns>
    public IReadOnlyCollection<List<int>> Add(string end, int number)
    {
        var rests = Rests(end);
        if (!_numbers.TryGetValue(end, out var numbers))
        {
            _numbers[end] = numbers = [];
            foreach (var rest in rests)
            {
                _links.Add((numbers, _newest.GetValueOrDefault(rest, None)));
                _newest[rest] = _links.Count - 1;
            }
        }

        numbers.Add(number);
        var like = new HashSet<List<int>>();
        foreach (var rest in rests)
        {
            for (var link = _newest[rest]; link != None; link = _links[link].Older)
            {
                like.Add(_links[link].Numbers);
            }
        }

        return like;
    }

    /// <summary>By their hashes: two rests that are taken for one cost a comparison more, and nothing else.</summary>
    private static HashSet<ulong> Rests(string end)
    {
        var slips = AlikeNames.SlipsIn(end);
        var rests = new HashSet<ulong> { HashWithout(end, None, None) };
        for (var one = 0; slips > 0 && one < end.Length; one++)
        {
            for (var other = one; other < (slips > 1 ? end.Length : one + 1); other++)
            {
                rests.Add(HashWithout(end, one, other));
            }
        }

        return rests;
    }

    /// <summary>FNV-1a of all letters but two, which may be the same one.</summary>
    private static ulong HashWithout(string end, int one, int other)
    {
        var hash = 14695981039346656037UL;
        for (var index = 0; index < end.Length; index++)
        {
            if (index != one && index != other)
            {
                hash = unchecked((hash ^ end[index]) * 1099511628211UL);
            }
        }

        return hash;
    }
}
