using System.Collections;

namespace Archive.Templates.Runtime;

/// <summary>A list that a template made: it grows when assigned beyond its end, and may have members besides its elements.</summary>
internal sealed class ScriptArray : IReadOnlyList<object?>
{
    private readonly List<object?> _items;

    public ScriptArray()
        : this([])
    {
    }

    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    public int Count => _items.Count;

    /// <summary>Null until something has been assigned to a member.</summary>
    public ScriptObject? Members { get; private set; }

    public object? this[int index] => (uint)index < (uint)_items.Count ? _items[index] : null;

    public void Add(object? item) => _items.Add(item);

    public void AddRange(IEnumerable<object?> items) => _items.AddRange(items);

    public void Set(int index, object? value)
    {
        while (_items.Count <= index)
        {
            _items.Add(null);
        }

        _items[index] = value;
    }

    public void SetMember(string name, object? value) => (Members ??= [])[name] = value;

    /// <summary>The elements that are there now: a function that is called on the way may change the list, which only adds to it.</summary>
    public IEnumerator<object?> GetEnumerator()
    {
        var count = _items.Count;
        for (var index = 0; index < count; index++)
        {
            yield return _items[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
