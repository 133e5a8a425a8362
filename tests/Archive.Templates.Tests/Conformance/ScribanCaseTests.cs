namespace Archive.Templates.Tests.Conformance;

/// <summary>The language's own cases, run by the rules that come with them.</summary>
public sealed class ScribanCaseTests
{
    private static readonly RenderLimits Limits = new() { LoopTurns = 1000 };

    public static TheoryData<string> Cases => [.. ScribanCases.Names];

    [CasesTheory, MemberData(nameof(Cases))]
    public void A_template_of_the_language_gives_what_the_language_says(string name)
    {
        var (template, expected) = ScribanCases.Read(name);

        var input = new RenderInput([.. Globals()]) { Escaping = Escaping.None, Limits = Limits };

        Assert.Equal(expected, Rendering.Render(template, input));
    }

    private static IEnumerable<(string, object?)> Globals() =>
    [
        ("page", new ScriptObject { ["title"] = "This is a title" }),
        ("user", new ScriptObject { ["name"] = "John" }),
        ("product", Product("Orange", "fruit")),
        ("products", new[]
        {
            Product("Orange", "fruit"), Product("Banana", "fruit"), Product("Apple", "fruit"),
            Product("Computer", "electronics"), Product("Mobile Phone", "electronics"),
            Product("Table", "furniture"), Product("Sofa", "furniture"),
        }),
        ("special_concat_strings", new HostFunction("special_concat_strings", "a? b? c?", values =>
            $"a: {values[0] ?? "default_a"}, b: {values[1] ?? "default_b"}, c: {values[2] ?? "default_c"}")),
        ("special_concat_string_and_params", new HostFunction("special_concat_string_and_params", "a args...", values =>
            $"a: {values[0]}, {Numbered(values.Skip(1))}")),
        ("special_concat_params", new HostFunction("special_concat_params", "args...", Numbered)),
    ];

    private static ScriptObject Product(string title, string type) => new() { ["title"] = title, ["type"] = type };

    private static string Numbered(IEnumerable<object?> values) => string.Join(", ", values.Select((value, index) => $"v{index}: {value}"));
}
