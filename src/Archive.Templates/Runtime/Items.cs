using System.Collections;
using Archive.Templates.Functions;

namespace Archive.Templates.Runtime;

/// <summary>Anything that a loop or an array function can go over, as one kind of list.</summary>
internal static class Items
{
    /// <summary>Null where the value is not a list of any kind; a string is one of characters only to a loop.</summary>
    public static IReadOnlyList<object?>? Of(object? value) => value switch
    {
        IReadOnlyList<object?> list => list,
        string or Html or null => null,
        ScriptObject mapping => [.. mapping.Select(Pair)],
        FunctionGroup group => [.. group.Members.Select(Pair)],
        IList list => new ListView(list),
        IEnumerable sequence => [.. sequence.Cast<object?>()],
        _ => null,
    };

    public static IReadOnlyList<object?>? OfLoop(object? value) => value switch
    {
        string text => Characters(text),
        Html html => Characters(html.ToString()),
        Empty => [],
        _ => Of(value),
    };

    private static ScriptObject Pair(KeyValuePair<string, object?> pair) => new() { ["key"] = pair.Key, ["value"] = pair.Value };

    private static IReadOnlyList<object?> Characters(string text) => [.. text.Select(character => character.ToString())];

    /// <summary>A list of numbers or other values that are no objects, without copying it.</summary>
    private sealed class ListView(IList list) : IReadOnlyList<object?>
    {
        public int Count => list.Count;

        public object? this[int index] => list[index];

        public IEnumerator<object?> GetEnumerator() => list.Cast<object?>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
