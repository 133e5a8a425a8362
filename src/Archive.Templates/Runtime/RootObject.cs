namespace Archive.Templates.Runtime;

/// <summary>The globals as one object: what <c>this</c> is outside <c>with</c>.</summary>
internal sealed class RootObject(Scopes scopes)
{
    public IEnumerable<KeyValuePair<string, object?>> Members => scopes.RootMembers();

    public bool TryGet(string name, out object? value) => scopes.TryGetRoot(name, out value);

    public bool TrySet(string name, object? value) => scopes.TrySetRoot(name, value);
}
