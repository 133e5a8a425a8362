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
        ScriptObject mapping => new PairView(mapping),
        FunctionGroup group => [.. group.Members.Select(Pair)],
        IList list => new ListView(list),
        IEnumerable sequence => [.. sequence.Cast<object?>()],
        _ => null,
    };

    /// <summary>Whether a value is a list and nothing else besides; a mapping is one to loops only.</summary>
    public static bool IsList(object? value) => value is IEnumerable and not (string or ScriptObject or FunctionGroup or IHostObject);

    public static IReadOnlyList<object?>? OfLoop(object? value, TextForm form) => value switch
    {
        string text => new CharacterView(text),
        Html html => new CharacterView(form.Of(html)),
        Empty => [],
        _ => Of(value),
    };

    private static ScriptObject Pair(KeyValuePair<string, object?> pair) => new() { ["key"] = pair.Key, ["value"] = pair.Value };

    /// <summary>Something as a list, without copying it: a loop may go no further than its first turn.</summary>
    private abstract class View(int count) : IReadOnlyList<object?>
    {
        public int Count => count;

        public abstract object? this[int index] { get; }

        public IEnumerator<object?> GetEnumerator()
        {
            for (var index = 0; index < count; index++)
            {
                yield return this[index];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>A list of numbers or other values that are no objects.</summary>
    private sealed class ListView(IList list) : View(list.Count)
    {
        public override object? this[int index] => list[index];
    }

    /// <summary>The members that a mapping has now; later ones come behind them.</summary>
    private sealed class PairView(ScriptObject mapping) : View(mapping.Count)
    {
        public override object? this[int index] => Pair(mapping.At(index));
    }

    private sealed class CharacterView(string text) : View(text.Length)
    {
        public override object? this[int index] => text[index].ToString();
    }
}
