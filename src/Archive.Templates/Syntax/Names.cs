namespace Archive.Templates.Syntax;

/// <summary>Gives each name of a set of templates its number, so that a variable is a place in an array.</summary>
/// <remarks>Written while the set is parsed, only read afterwards: safe for many threads from then on.</remarks>
internal sealed class Names
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public int Count => _texts.Count;

    public int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
        {
            return number;
        }

        _numbers.Add(name, _texts.Count);
        _texts.Add(name);
        return _texts.Count - 1;
    }

    /// <summary>The number of a name that some template uses; no template can miss a name that has none.</summary>
    public int? Find(string name) => _numbers.TryGetValue(name, out var number) ? number : null;

    public string TextOf(int number) => _texts[number];
}
