using System.Collections;
using Archive.Templates.Runtime;

namespace Archive.Templates;

/// <summary>The table of what templates see of one kind of host value; the same table serves whoever must list or hash it.</summary>
public abstract class HostType
{
    private readonly Dictionary<string, HostMember> _byName = new(StringComparer.Ordinal);
    private readonly List<HostMember> _members = [];

    private protected HostType(string name) => Name = name;

    public string Name { get; }

    /// <summary>In the order in which the table lists them.</summary>
    public IReadOnlyList<HostMember> Members => _members;

    public HostMember? Find(string name) => _byName.GetValueOrDefault(name);

    private protected void Add(HostMember member)
    {
        _byName.Add(member.Name, member);
        _members.Add(member);
    }
}

/// <summary>One line of such a table.</summary>
public abstract class HostMember
{
    private protected HostMember(HostType type, string name)
    {
        Type = type;
        Name = name;
    }

    public HostType Type { get; }

    /// <summary>As templates write it, in snake_case.</summary>
    public string Name { get; }

    public object? Get(object host) => Read(host);

    private protected abstract object? Read(object host);
}

/// <summary>A table written as a collection: a name and a way to the value, line by line.</summary>
public sealed class HostType<T>(string name) : HostType(name), IEnumerable<HostMember>
    where T : class
{
    public void Add(string name, Func<T, object?> get) => Add(new Member(this, name, get));

    /// <summary>As objects that are there already, since a page asks often.</summary>
    public void Add(string name, Func<T, bool> get) => Add(new Truth(this, name, get));

    /// <inheritdoc cref="Add(string, Func{T, bool})"/>
    public void Add(string name, Func<T, int> get) => Add(new Number(this, name, get));

    public IEnumerator<HostMember> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A line whose host is of the table's own type.</summary>
    private sealed class Member(HostType type, string name, Func<T, object?> get) : HostMember(type, name)
    {
        private protected override object? Read(object host) => get((T)host);
    }

    private sealed class Truth(HostType type, string name, Func<T, bool> get) : HostMember(type, name)
    {
        private protected override object? Read(object host) => Boxes.Of(get((T)host));
    }

    private sealed class Number(HostType type, string name, Func<T, int> get) : HostMember(type, name)
    {
        private protected override object? Read(object host) => Boxes.Of(get((T)host));
    }
}
