using System.Collections;
using Archive.Templates.Functions;

namespace Archive.Templates.Runtime;

/// <summary>Which members a value has, by name, for whoever has no place to remember them at.</summary>
internal static class Members
{
    public static bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptObject mapping:
                return mapping.TryGet(name, out value);
            case IHostObject host:
                var member = host.HostType.Find(name);
                value = member?.Get(host);
                return member is not null;
            case FunctionGroup group:
                value = group.Find(name);
                return value is not null;
            case RootObject root:
                return root.TryGet(name, out value);
            case LoopOverlay loop:
                value = loop.Value;
                return loop.Name == name;
            case ScriptArray { Members: { } members } when members.TryGet(name, out value):
                return true;
            default:
                value = Fixed(target, name);
                return value is not null;
        }
    }

    public static bool TrySet(object target, string name, object? value)
    {
        switch (target)
        {
            case ScriptObject mapping:
                return mapping.TrySet(name, value);
            case RootObject root:
                return root.TrySet(name, value);
            case ScriptArray array:
                array.SetMember(name, value);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Names and values of whatever has members; null for what has none.</summary>
    public static IEnumerable<KeyValuePair<string, object?>>? All(object? target) => target switch
    {
        ScriptObject mapping => mapping,
        RootObject root => root.Members,
        FunctionGroup group => group.Members,
        IHostObject host => OfHost(host),
        ScriptArray array => array.Members ?? [],
        _ => null,
    };

    private static IEnumerable<KeyValuePair<string, object?>> OfHost(IHostObject host) =>
        host.HostType.Members.Select(member => KeyValuePair.Create(member.Name, member.Get(host)));

    private static object? Fixed(object target, string name) => target switch
    {
        DateTime date => DateMembers.Of(date, name),
        TimeSpan span => DateMembers.Of(span, name),
        _ when name == "size" => Size(target),
        _ => null,
    };

    /// <summary>How much is in a value; null where that is no question.</summary>
    public static object? Size(object? target) => target switch
    {
        string text => Boxes.Of(text.Length),
        Html html => Boxes.Of(html.Length),
        ICollection collection => Boxes.Of(collection.Count),
        IReadOnlyCollection<object?> list => Boxes.Of(list.Count),
        _ => null,
    };
}
