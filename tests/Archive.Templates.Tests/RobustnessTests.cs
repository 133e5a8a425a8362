using FsCheck;
using FsCheck.Fluent;

namespace Archive.Templates.Tests;

/// <summary>Any text is a valid question: it ends in a page or in an error with a place, within the limits, on a small stack.</summary>
public sealed class RobustnessTests
{
    private const int SmallStack = 256 * 1024;

    private static readonly RenderLimits Limits = new()
    {
        Steps = 20_000,
        OutputBytes = 1 << 20,
        ValueLength = 100_000,
        RegexTime = TimeSpan.FromMilliseconds(100),
    };

    private static int Cases => Environment.GetEnvironmentVariable("ARCHIVE_LONG_TESTS") == "1" ? 1_000_000 : 10_000;

    [Fact]
    public void Mutated_templates_end_in_a_page_or_in_an_error()
    {
        var property = Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1)).ToArbitrary(), moves => Ends(TemplateMutator.Apply(moves)));

        OnSmallStack(() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(1, 3), property));
    }

    [Fact]
    public void Random_text_ends_in_a_page_or_in_an_error()
    {
        var property = Prop.ForAll<string>(text => Ends(text) && Ends("{{" + text) && Ends("{{ x = '" + text + "' }}<a href=\"{{ x }}\">"));

        OnSmallStack(() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases / 10).WithReplay(1, 3), property));
    }

    [Theory]
    [InlineData("{{ ", "(", "1", ")", " }}")]
    [InlineData("{{ ", "[", "", "]", " }}")]
    [InlineData("{{ ", "{a:", "1", "}", " }}")]
    [InlineData("{{ ", "!", "1", "", " }}")]
    [InlineData("{{ 1", " + 1", "", "", " }}")]
    [InlineData("{{ 1", " | math.plus 1", "", "", " }}")]
    [InlineData("{{ x", ".a", "", "", " }}")]
    [InlineData("{{ x", "[0]", "", "", " }}")]
    [InlineData("{{ x", "(1)", "", "", " }}")]
    [InlineData("{{ ", "true ? ", "1", " : 2", " }}")]
    [InlineData("{{ x = ", "y = ", "1", "", " }}")]
    [InlineData("{{ ", "do; ", "1", " end;", " }}")]
    [InlineData("", "{{ if true }}", "x", "{{ end }}", "")]
    [InlineData("{{ if true }}", "{{ else if true }}", "x", "", "{{ end }}")]
    [InlineData("", "{{ for x in [1] }}", "x", "{{ end }}", "")]
    [InlineData("{{ ", "$\"{", "1", "}\"", " }}")]
    [InlineData("", "{%%{", "", "}%%}", "")]
    [InlineData("{{ a = []; ", "a = [a];", "a", "", " }}")]
    [InlineData("{{ a = {}; ", "a = {a: a};", "a | object.to_json", "", " }}")]
    [InlineData("{{ f(x) = x; ", "f(", "1", ")", " }}")]
    [InlineData("{{ 1 ", "'('", "| regex.match '", "((((", "' }}")]
    public void Nesting_of_any_depth_ends_in_a_page_or_in_an_error(string before, string open, string middle, string close, string after)
    {
        foreach (var depth in new[] { 20, 200, 10_000 })
        {
            var template = before + Repeated(open, depth) + middle + Repeated(close, depth) + after;

            OnSmallStack(() => Assert.True(Ends(template)));
        }
    }

    [Theory]
    [InlineData("x", ".a", "")]
    [InlineData("", "(", ")")]
    [InlineData("1", " + 1", "")]
    [InlineData("", "if true;", " end;")]
    [InlineData("if false;", " else if false;", " ")]
    public void What_was_parsed_on_a_large_stack_does_not_overflow_a_small_one(string before, string open, string close)
    {
        var set = Rendering.SetOf(("page", "{{ x = {}; x.a = x; " + before + Repeated(open, 95) + (open == "(" ? "1" : "") + Repeated(close, 95) + (before.Length > 3 ? " end" : "") + " }}"));

        Assert.Empty(set.Errors);
        OnSmallStack(() => Rendering.Render(set, "page", new RenderInput()));
    }

    /// <summary>False would be a hang; anything else that is no end is an exception.</summary>
    private static bool Ends(string template)
    {
        foreach (var escaping in new[] { Escaping.None, Escaping.Html })
        {
            var input = new RenderInput(("products", new[] { new ScriptObject { ["title"] = "a" } }), ("text", "plain")) { Escaping = escaping, Limits = Limits };
            _ = Rendering.Render(template, input);
        }

        return true;
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
