using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Archive.Templates;

/// <summary>A mapping without a fixed table: what <c>{…}</c> makes, and how a host passes on a mapping whose keys it does not know.</summary>
/// <remarks>Keeps the order of insertion. One that a host gives to several pages is not assigned to by templates: see <see cref="Freeze"/>.</remarks>
public sealed class ScriptObject : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly OrderedDictionary<string, object?> _members;
    private HashSet<string>? _readOnly;
    private bool _isFrozen;

    public ScriptObject()
        : this(0)
    {
    }

    /// <summary>With room for so many members.</summary>
    internal ScriptObject(int capacity) => _members = new(capacity, StringComparer.Ordinal);

    public int Count => _members.Count;

    public IReadOnlyList<string> Keys => _members.Keys;

    public object? this[string name]
    {
        get => _members.GetValueOrDefault(name);
        set => _members[name] = value;
    }

    internal KeyValuePair<string, object?> At(int index) => _members.GetAt(index);

    public void Add(string name, object? value) => _members.Add(name, value);

    public bool TryGet(string name, [MaybeNullWhen(true)] out object? value) => _members.TryGetValue(name, out value);

    /// <summary>From now on templates can read the object and not change it, so that threads may share it.</summary>
    public ScriptObject Freeze()
    {
        _isFrozen = true;
        return this;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What an assignment in a template does; false where the member or the whole is read-only.</summary>
    internal bool TrySet(string name, object? value)
    {
        if (_isFrozen || _readOnly?.Contains(name) == true)
        {
            return false;
        }

        _members[name] = value;
        return true;
    }

    internal void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
}
