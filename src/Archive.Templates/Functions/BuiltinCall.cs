using Archive.Templates.Runtime;
using Archive.Templates.Syntax;

namespace Archive.Templates.Functions;

/// <summary>One call of a function of the language: its arguments, as the kinds of value that the function works on.</summary>
internal readonly struct BuiltinCall(Renderer renderer, object?[] arguments, SourceSpan span)
{
    public Renderer Renderer { get; } = renderer;

    public SourceSpan Span { get; } = span;

    public Budget Budget => Renderer.Budget;

    public object? this[int index] => arguments[index];

    public int Count => arguments.Length;

    public object?[] From(int index) => arguments[index..];

    public bool Has(int index) => arguments[index] is not null;

    /// <summary>Any value as text; null is the empty text.</summary>
    public string Text(int index)
    {
        var text = Renderer.Form.Of(arguments[index]);
        Budget.Read(text.Length);
        return text;
    }

    public string? TextOrNull(int index) => Has(index) ? Text(index) : null;

    public bool Flag(int index) => Operations.IsTrue(arguments[index]);

    public int Integer(int index, int otherwise = 0) => arguments[index] switch
    {
        null => otherwise,
        var value => Arithmetic.ToInt(value) ?? throw Unconvertible(index, "int"),
    };

    public double Double(int index) => arguments[index] switch
    {
        null => 0,
        bool flag => flag ? 1 : 0,
        var value when Arithmetic.IsNumber(value) => Arithmetic.ToDouble(value),
        _ => throw Unconvertible(index, "`double`"),
    };

    /// <summary>Null where the argument is null; anything that is no list is an error.</summary>
    public IReadOnlyList<object?>? ListOrNull(int index) => arguments[index] switch
    {
        null => null,
        var value => Charged(Items.OfLoop(value, Renderer.Form) ?? throw Unconvertible(index, "`list`")),
    };

    public Callable Function(int index) => arguments[index] as Callable ?? throw Error($"The parameter `{Text(index)}` is not a function. Maybe prefix it with @?");

    public object? Invoke(Callable function, params object?[] given) =>
        Renderer.Invoker.Invoke(function, new CallArguments(given, []), Span);

    public RenderError Error(string message) => new(Span, message);

    /// <summary>A text that a function made, charged for its length.</summary>
    public string Charged(string text)
    {
        Budget.Value(text.Length);
        return text;
    }

    /// <summary>A list that a function made, charged for its elements.</summary>
    public ScriptArray Made(IEnumerable<object?> items)
    {
        var made = new ScriptArray(items);
        Budget.Step(made.Count);
        return made;
    }

    private IReadOnlyList<object?> Charged(IReadOnlyList<object?> items)
    {
        Budget.Step(items.Count);
        return items;
    }

    /// <param name="kind">As Scriban writes it: <c>int</c> without the marks of code, all others with them.</param>
    private RenderError Unconvertible(int index, string kind) =>
        new(Span, $"Unable to convert type `{ValueKind.Of(arguments[index])}` to {kind}");
}
