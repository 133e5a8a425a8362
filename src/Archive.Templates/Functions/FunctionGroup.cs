using System.Collections;

namespace Archive.Templates.Functions;

/// <summary>The functions behind one name, such as <c>string</c>: written as a table of name, parameters and function, in the order in which Scriban lists them.</summary>
internal sealed class FunctionGroup(string name) : IEnumerable<Builtin>
{
    private readonly Dictionary<string, object> _members = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>What a call of the name itself calls; null where that is no function.</summary>
    public Builtin? Own { get; private set; }

    public IEnumerable<KeyValuePair<string, object?>> Members =>
        _members.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value));

    public void Add(string function, string signature, BuiltinBody body) =>
        _members.Add(function, new Builtin($"{Name}.{function}", signature, body));

    public void Add(string signature, BuiltinBody own) => Own = new Builtin(Name, signature, own);

    /// <summary>A member that is no function.</summary>
    public void Add(string setting, object value) => _members.Add(setting, value);

    public object? Find(string member) => _members.GetValueOrDefault(member);

    public IEnumerator<Builtin> GetEnumerator() => _members.Values.OfType<Builtin>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
