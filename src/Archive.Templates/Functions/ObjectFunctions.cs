using Archive.Templates.Output;
using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary><c>object</c>: any value, what it is and what is in it.</summary>
internal static class ObjectFunctions
{
    public static readonly FunctionGroup Group = new("object")
    {
        { "default", "value default", Default },
        { "eval", "value", Eval },
        { "eval_template", "value", EvalTemplate },
        { "format", "value format culture?", Format },
        { "has_key", "value key", HasKey },
        { "has_value", "value key", HasValue },
        { "keys", "value", Keys },
        { "size", "value", Size },
        { "typeof", "value", TypeOf },
        { "kind", "value", Kind },
        { "values", "value", Values },
        { "from_json", "json", FromJson },
        { "to_json", "value", ToJson },
    };

    /// <summary>The value, or another where it is null or the empty text.</summary>
    /// <example>{{ undefined_var | object.default "Yo" }} → Yo</example>
    private static object? Default(BuiltinCall call) => call[0] is null or "" || call[0] is Html { Length: 0 } ? call[1] : call[0];

    /// <summary>Not available: text is never run.</summary>
    private static object? Eval(BuiltinCall call) => throw call.Error("`object.eval` is not available: text is never run as a template.");

    /// <summary>Not available: text is never run.</summary>
    private static object? EvalTemplate(BuiltinCall call) => throw call.Error("`object.eval_template` is not available: text is never run as a template.");

    /// <summary>A value by a format of .NET, always in the invariant culture.</summary>
    /// <example>{{ 255 | object.format "X4" }} → 00FF</example>
    /// <example>{{ 1523 | object.format "N2" "en-US" }} → 1,523.00</example>
    private static object Format(BuiltinCall call) => Formatting.Of(call, "object", isOfKind: true);

    /// <summary>What a text of JSON says, as values of the language.</summary>
    /// <example>{{ obj = `{ "foo": 123 }` | object.from_json; obj.foo }} → 123</example>
    private static object? FromJson(BuiltinCall call) => JsonReader.Read(call, call.Text(0));

    /// <summary>Whether an object has a member, even if that is null.</summary>
    /// <example>{{ {title: "Orange"} | object.has_key "title" }} → true</example>
    private static object HasKey(BuiltinCall call) => Boxes.Of(call.Has(0) && Members.TryGet(call[0]!, call.Text(1), out _));

    /// <summary>Whether an object has a member that is not null.</summary>
    /// <example>{{ {title: null} | object.has_value "title" }} → false</example>
    private static object HasValue(BuiltinCall call) => Boxes.Of(call.Has(0) && Members.TryGet(call[0]!, call.Text(1), out var value) && value is not null);

    /// <summary>The names of the members of an object.</summary>
    /// <example>{{ {title: "Orange", type: "fruit"} | object.keys }} → ["title", "type"]</example>
    private static object Keys(BuiltinCall call) => call.Made(Members.All(call[0])?.Select(member => member.Key) ?? []);

    /// <summary>What a value is, exactly: <c>int</c> and <c>double</c> are told apart.</summary>
    /// <example>{{ 1.0 | object.kind }} → double</example>
    /// <example>{{ 1..5 | object.kind }} → range</example>
    private static object? Kind(BuiltinCall call) => call.Has(0) ? ValueKind.Of(call[0]) : null;

    /// <summary>How many characters, elements or members a value has.</summary>
    /// <example>{{ [1, 2, 3] | object.size }} → 3</example>
    /// <example>{{ {a: 1} | object.size }} → 1</example>
    private static object Size(BuiltinCall call) => call[0] switch
    {
        ScriptObject mapping => Boxes.Of(mapping.Count),
        _ => Members.Size(call[0]) ?? Boxes.Of(Items.Of(call[0])?.Count ?? Members.All(call[0])?.Count() ?? 0),
    };

    /// <summary>A value as JSON, with what could end a script in HTML written as a number.</summary>
    /// <example>{{ { foo: "bar", baz: [1, 2, 3] } | object.to_json }} → {"foo":"bar","baz":[1,2,3]}</example>
    /// <example>{{ null | object.to_json }} → null</example>
    private static object ToJson(BuiltinCall call)
    {
        var json = JsonWriter.ToText(call.Renderer, call[0]);
        return call.Renderer.Output.IsHtml ? new JsonMarkup(json) : json;
    }

    /// <summary>What a value is, roughly: a number, a string, an array, an object.</summary>
    /// <example>{{ 1 | object.typeof }} → number</example>
    /// <example>{{ 1..5 | object.typeof }} → iterator</example>
    private static object? TypeOf(BuiltinCall call) => ValueKind.Of(call[0]) switch
    {
        "null" => null,
        "bool" => "boolean",
        "range" => "iterator",
        "string" => "string",
        "array" => "array",
        _ => Arithmetic.IsNumber(call[0]) ? "number" : "object",
    };

    /// <summary>The values of the members of an object.</summary>
    /// <example>{{ {title: "Orange", type: "fruit"} | object.values | array.sort }} → ["fruit", "Orange"]</example>
    private static object Values(BuiltinCall call) => call.Made(Members.All(call[0])?.Select(member => member.Value) ?? []);
}
