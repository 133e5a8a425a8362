using System.Collections.Concurrent;
using Archive.Templates;

namespace Archive.Tests.Themes;

/// <summary>A model in which every text is another: it has the members of the true one, and what is no text stays.</summary>
internal sealed class Disturbed : IHostObject
{
    /// <summary>Words of the program's own, by which templates tell one case from another.</summary>
    private static readonly HashSet<string> Cases = ["section", "method", "status", "kind"];

    private static readonly ConcurrentDictionary<HostType, HostType> Tables = new();

    private readonly IHostObject _original;
    private readonly Func<string> _text;

    private Disturbed(IHostObject original, Func<string> text) => (_original, _text) = (original, text);

    HostType IHostObject.HostType => Tables.GetOrAdd(_original.HostType, TableOf);

    public static object? Of(object? value, Func<string> text) => value switch
    {
        string address when address.StartsWith("http", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) => "https://a.example/" + text(),
        string => text(),
        ScriptObject mapping => Mapping(mapping, text),
        IHostObject host => new Disturbed(host, text),
        IEnumerable<object?> list => list.Select(item => Of(item, text)).ToArray(),
        _ => value,
    };

    private static ScriptObject Mapping(ScriptObject mapping, Func<string> text)
    {
        var disturbed = new ScriptObject();
        foreach (var (name, value) in mapping)
        {
            disturbed[name] = Of(value, text);
        }

        return disturbed;
    }

    private static HostType TableOf(HostType type)
    {
        var table = new HostType<Disturbed>(type.Name);
        foreach (var member in type.Members)
        {
            table.Add(member.Name, Cases.Contains(member.Name)
                ? object? (model) => member.Get(model._original)
                : model => Of(member.Get(model._original), model._text));
        }

        return table;
    }
}
