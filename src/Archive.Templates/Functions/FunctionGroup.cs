using System.Collections;

namespace Archive.Templates.Functions;

/// <summary>The functions behind one name, such as <c>string</c>: written as a table of name, parameters and function.</summary>
internal sealed class FunctionGroup(string name) : IEnumerable<Builtin>
{
    private readonly Dictionary<string, Builtin> _functions = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public IEnumerable<KeyValuePair<string, object?>> Members =>
        _functions.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value));

    public void Add(string function, string signature, BuiltinBody body) =>
        _functions.Add(function, new Builtin($"{Name}.{function}", signature, body));

    public Builtin? Find(string function) => _functions.GetValueOrDefault(function);

    public IEnumerator<Builtin> GetEnumerator() => _functions.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
