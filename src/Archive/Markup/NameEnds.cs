namespace Archive.Markup;

/// <summary>One end of many names, found by any end that differs from it by no more slips than may be in a name.</summary>
/// <remarks>
/// Each slip takes at most one letter from either of two words (of two that changed places, it is the same letter), and what is left of
/// both is the same. So two ends that are alike have a rest in common: themselves without as many letters as there may be slips.
/// </remarks>
internal sealed class NameEnds
{
    private readonly Dictionary<string, List<int>> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<List<int>>> _byRest = new(StringComparer.Ordinal);

    public void Add(string end, int number)
    {
        if (!_numbers.TryGetValue(end, out var numbers))
        {
            _numbers[end] = numbers = [];
            foreach (var rest in Rests(end))
            {
                (_byRest.TryGetValue(rest, out var groups) ? groups : _byRest[rest] = []).Add(numbers);
            }
        }

        numbers.Add(number);
    }

    /// <summary>The numbers of the names that have such an end, each once, by the ends they have.</summary>
    public List<List<int>> Like(string end) =>
        [.. Rests(end).SelectMany(rest => _byRest.GetValueOrDefault(rest) ?? []).Distinct()];

    private static HashSet<string> Rests(string end)
    {
        var all = new HashSet<string>(StringComparer.Ordinal) { end };
        var shortest = all.ToList();
        for (var slips = AlikeNames.SlipsIn(end); slips > 0; slips--)
        {
            shortest = [.. shortest.SelectMany(WithoutOneLetter).Distinct(StringComparer.Ordinal)];
            all.UnionWith(shortest);
        }

        return all;
    }

    private static IEnumerable<string> WithoutOneLetter(string text) => text.Select((_, index) => text.Remove(index, 1));
}
