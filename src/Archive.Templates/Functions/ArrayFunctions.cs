using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary><c>array</c>: lists. None changes the list it is given; of null comes null, or what would come of the empty list.</summary>
internal static class ArrayFunctions
{
    public static readonly FunctionGroup Group = new("array")
    {
        { "add", "list value", Add },
        { "add_range", "list1 list2", Concat },
        { "compact", "list", Compact },
        { "concat", "list1 list2", Concat },
        { "cycle", "list group?", Cycle },
        { "any", "list function args...", Any },
        { "each", "list function", Each },
        { "filter", "list function", Filter },
        { "first", "list", First },
        { "insert_at", "list index value", InsertAt },
        { "join", "list delimiter function?", Join },
        { "last", "list", Last },
        { "limit", "list count", Limit },
        { "map", "list member", Map },
        { "offset", "list index", Offset },
        { "remove_at", "list index", RemoveAt },
        { "reverse", "list", Reverse },
        { "size", "list", Size },
        { "sort", "list member?", Sort },
        { "uniq", "list", Uniq },
        { "contains", "list item", Contains },
    };

    /// <summary>The list with a value after its last.</summary>
    /// <example>{{ [1, 2, 3] | array.add 4 }} → [1, 2, 3, 4]</example>
    private static object Add(BuiltinCall call) => new ScriptArray([.. List(call, 0), call[1]]);

    /// <summary>The elements of one list and then those of another; <c>array.add_range</c> is the same.</summary>
    /// <example>{{ [1, 2, 3] | array.concat [4, 5] }} → [1, 2, 3, 4, 5]</example>
    /// <example>{{ [1, 2, 3] | array.add_range [4, 5] }} → [1, 2, 3, 4, 5]</example>
    private static object? Concat(BuiltinCall call) => call.Has(0) || call.Has(1) ? new ScriptArray([.. List(call, 0), .. List(call, 1)]) : null;

    /// <summary>Whether a function says yes to any element; what is no function says yes to none. What follows the function is given to it after the element.</summary>
    /// <example>{{ ["river", "bridge", "20"] | array.any @string.contains "20" }} → true</example>
    private static object Any(BuiltinCall call)
    {
        if (call[1] is not Callable function)
        {
            return Boxes.False;
        }

        var more = call.From(2);
        foreach (var item in List(call, 0))
        {
            call.Budget.Step(more.Length);
            if (call.Invoke(function, [item, .. more]) is true)
            {
                return Boxes.True;
            }
        }

        return Boxes.False;
    }

    /// <summary>The list without what is null.</summary>
    /// <example>{{ [1, null, 3] | array.compact }} → [1, 3]</example>
    private static object? Compact(BuiltinCall call) => Made(call, list => list.Where(item => item is not null));

    /// <summary>Whether a value is in the list.</summary>
    /// <example>{{ [1, 2, 3, 4] | array.contains 4 }} → true</example>
    private static object Contains(BuiltinCall call)
    {
        var sought = PlainOf(call[1]);
        foreach (var item in List(call, 0))
        {
            call.Budget.Read(item);
            if (Equals(PlainOf(item), sought))
            {
                return Boxes.True;
            }
        }

        return Boxes.False;
    }

    /// <summary>The next element each time it is called with the same list, or with the same group; after the last comes the first.</summary>
    /// <example>{{ for turn in 1..4; array.cycle ["a", "b", "c"]; end }} → abca</example>
    private static object? Cycle(BuiltinCall call)
    {
        var items = List(call, 0);
        return items.Count == 0 ? null : items[call.Renderer.NextOf(call.TextOrNull(1) ?? call.Text(0), items.Count)];
    }

    /// <summary>What a function makes of each element; without a function, the elements.</summary>
    /// <example>{{ [" a", " 5", "6 "] | array.each @string.strip }} → ["a", "5", "6"]</example>
    private static object? Each(BuiltinCall call)
    {
        var function = FunctionOrNull(call);
        return Made(call, list => function is null ? list : list.Select(item => call.Invoke(function, item)));
    }

    /// <summary>The elements to which a function says yes; without a function, all.</summary>
    /// <example>{{ ["", "200", "", "400"] | array.filter @string.empty }} → ["", ""]</example>
    private static object? Filter(BuiltinCall call)
    {
        var function = FunctionOrNull(call);
        return Made(call, list => function is null ? list : list.Where(item => Operations.IsTrue(call.Invoke(function, item))));
    }

    /// <summary>The first element; null of an empty list.</summary>
    /// <example>{{ [4, 5, 6] | array.first }} → 4</example>
    private static object? First(BuiltinCall call) => List(call, 0) is [var first, ..] ? first : null;

    /// <summary>The list with a value put in at a place, counted from 0; a place beyond the end is filled up with null.</summary>
    /// <example>{{ ["a", "b", "c"] | array.insert_at 2 "Yo" }} → ["a", "b", "Yo", "c"]</example>
    private static object InsertAt(BuiltinCall call)
    {
        var items = List(call, 0);
        var index = Math.Max(0, call.Integer(1));
        call.Budget.Items(Math.Max(index, items.Count));
        var missing = Enumerable.Repeat<object?>(null, Math.Max(0, index - items.Count));
        return new ScriptArray([.. items.Take(index), .. missing, call[2], .. items.Skip(index)]);
    }

    /// <summary>All elements as one text with something between them; a function may change the text of each. Markup stays markup.</summary>
    /// <example>{{ [1, 2, 3] | array.join "|" }} → 1|2|3</example>
    /// <example>{{ ["a", "b"] | array.join "-" @string.upcase }} → A-B</example>
    private static object Join(BuiltinCall call)
    {
        var parts = new List<object?>();
        foreach (var item in List(call, 0))
        {
            parts.Add(call.Has(2) ? call.Invoke(call.Function(2), item is Html ? item : call.Renderer.Form.Of(item)) : item);
        }

        var operations = call.Renderer.Operations;
        var keepsHtml = operations.KeepsHtml && (call[1] is Html || parts.Exists(part => part is Html));
        Func<object?, string> form = keepsHtml ? operations.Markup : call.Renderer.Form.Of;
        var joined = new GrowingText(call.Budget).Join(form(call[1]), parts.Select(form)).ToString();
        return keepsHtml ? Html.Of(joined) : joined;
    }

    /// <summary>The last element; null of an empty list.</summary>
    /// <example>{{ [4, 5, 6] | array.last }} → 6</example>
    private static object? Last(BuiltinCall call) => List(call, 0) is [.., var last] ? last : null;

    /// <summary>At most so many elements from the start.</summary>
    /// <example>{{ [4, 5, 6] | array.limit 2 }} → [4, 5]</example>
    private static object? Limit(BuiltinCall call) => Made(call, list => list.Take(call.Integer(1)));

    /// <summary>One member of each element that has it; of a single value, the member of that.</summary>
    /// <example>{{ [{title: "orange"}, {title: "sofa"}] | array.map "title" }} → ["orange", "sofa"]</example>
    private static object Map(BuiltinCall call)
    {
        var member = call.Text(1);
        var found = new ScriptArray();
        foreach (var item in ListOrSingle(call))
        {
            if (item is not null && Members.TryGet(item, member, out var value))
            {
                found.Add(value);
            }
        }

        return found;
    }

    /// <summary>The list without so many elements at the start.</summary>
    /// <example>{{ [4, 5, 6, 7, 8] | array.offset 2 }} → [6, 7, 8]</example>
    private static object? Offset(BuiltinCall call) => Made(call, list => list.Skip(call.Integer(1)));

    /// <summary>The list without the element at a place, counted from 0, or from the end if negative.</summary>
    /// <example>{{ [4, 5, 6, 7, 8] | array.remove_at 2 }} → [4, 5, 7, 8]</example>
    /// <example>{{ [4, 5, 6, 7, 8] | array.remove_at (-1) }} → [4, 5, 6, 7]</example>
    private static object RemoveAt(BuiltinCall call)
    {
        var items = List(call, 0);
        var index = call.Integer(1);
        var removed = index < 0 ? items.Count + index : index;
        return new ScriptArray(items.Where((_, place) => place != removed));
    }

    /// <summary>The list from its last element to its first.</summary>
    /// <example>{{ [4, 5, 6, 7] | array.reverse }} → [7, 6, 5, 4]</example>
    private static object Reverse(BuiltinCall call) => new ScriptArray(List(call, 0).Reverse());

    /// <summary>How many elements there are.</summary>
    /// <example>{{ [4, 5, 6] | array.size }} → 3</example>
    private static object Size(BuiltinCall call) => Boxes.Of(List(call, 0).Count);

    /// <summary>The list in order, by the elements themselves or by a member, <c>a.b</c> being the member of a member. Equal ones stay as they stood; a single value is a list of itself.</summary>
    /// <example>{{ [10, 2, 6] | array.sort }} → [2, 6, 10]</example>
    /// <example>{{ [{n: {m: 2}}, {n: {m: 1}}] | array.sort "n.m" | array.map "n" }} → [{m: 1}, {m: 2}]</example>
    private static object Sort(BuiltinCall call)
    {
        var items = ListOrSingle(call);
        var member = call.TextOrNull(1);
        var order = new SortOrder(call.Budget);
        try
        {
            return new ScriptArray(items.OrderBy(item => PlainOf(string.IsNullOrEmpty(member) ? item : MemberOf(item, member)), order));
        }
        catch (InvalidOperationException fault) when (fault.InnerException is RenderError tooMuch)
        {
            // Sorting wraps whatever comparing throws.
            throw tooMuch;
        }
    }

    /// <summary>The list without what was in it before.</summary>
    /// <example>{{ [1, 1, 4, 5, 8, 8] | array.uniq }} → [1, 4, 5, 8]</example>
    private static object? Uniq(BuiltinCall call) => Made(call, list => list.Select(item => Read(call, item)).Distinct());

    private static ScriptArray? Made(BuiltinCall call, Func<IReadOnlyList<object?>, IEnumerable<object?>> make) =>
        call.ListOrNull(0) is { } list ? new ScriptArray(make(list)) : null;

    private static Callable? FunctionOrNull(BuiltinCall call) => call.Has(0) && call.Has(1) ? call.Function(1) : null;

    private static IReadOnlyList<object?> ListOrSingle(BuiltinCall call) => Items.OfLoop(call[0], call.Renderer.Form) is null && call.Has(0) ? [call[0]] : List(call, 0);

    private static object? Read(BuiltinCall call, object? item)
    {
        call.Budget.Read(item);
        return item;
    }

    private static object? PlainOf(object? value) => value is Html html ? html.ToString() : value;

    private static IReadOnlyList<object?> List(BuiltinCall call, int index) => call.ListOrNull(index) ?? [];

    /// <summary>A member of an element, or the member of a member where the name has dots and is none itself.</summary>
    private static object? MemberOf(object? item, string name)
    {
        while (item is not null)
        {
            if (Members.TryGet(item, name, out var value))
            {
                return value;
            }

            var dot = name.IndexOf('.', StringComparison.Ordinal);
            item = dot > 0 && Members.TryGet(item, name[..dot], out var inner) ? inner : null;
            name = name[(dot + 1)..];
        }

        return null;
    }
}
