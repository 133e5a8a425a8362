using System.Xml.Linq;
using Archive.Templates.Functions;

namespace Archive.Templates.Tests;

/// <summary>Runs the examples in the comments of the functions: the reference of the language is made from them.</summary>
public sealed class FunctionExampleTests
{
    private static readonly XElement[] Documented =
        [.. XDocument.Load(Path.ChangeExtension(typeof(Template).Assembly.Location, ".xml")).Descendants("member")];

    private static readonly string[] Unavailable =
        ["date.now", "date.utc_now", "math.random", "math.uuid", "object.eval", "object.eval_template"];

    public static TheoryData<string> Examples =>
        [.. Documented.Where(IsFunction).SelectMany(member => member.Elements("example")).Select(example => example.Value)];

    [Theory, MemberData(nameof(Examples))]
    public void A_function_does_what_its_comment_shows(string example)
    {
        var arrow = example.IndexOf(" → ", StringComparison.Ordinal);

        Assert.Equal(example[(arrow + 3)..], Rendering.Text(example[..arrow]));
    }

    [Fact]
    public void Every_function_that_is_available_has_an_example()
    {
        var without = Builtins.Groups.SelectMany(group => group)
            .Where(function => !Unavailable.Contains(function.Name))
            .Where(function => !Documented.Any(member => IsOf(member, function) && member.Elements("example").Any()));

        Assert.Empty(without.Select(function => function.Name));
    }

    [Theory]
    [InlineData("array", "add add_range any compact concat contains cycle each filter first insert_at join last limit map offset remove_at reverse size sort uniq")]
    [InlineData("date", "add_days add_hours add_milliseconds add_minutes add_months add_seconds add_years default_format format now parse parse_to_string to_string utc_now")]
    [InlineData("html", "escape newline_to_br strip url_encode url_escape")]
    [InlineData("math", "abs ceil divided_by floor format is_number minus modulo plus random round times uuid")]
    [InlineData("object", "default eval eval_template format from_json has_key has_value keys kind size to_json typeof values")]
    [InlineData("regex", "escape match matches replace split unescape")]
    [InlineData("timespan", "from_days from_hours from_milliseconds from_minutes from_seconds parse zero")]
    public void A_group_has_exactly_the_members_that_the_language_gives_it(string group, string members) =>
        Assert.Equal(members, Rendering.Text($"{{{{ {group} | object.keys | array.sort | array.join ' ' }}}}"));

    private static bool IsFunction(XElement member) => Name(member).StartsWith("M:Archive.Templates.Functions.", StringComparison.Ordinal);

    private static bool IsOf(XElement member, Builtin function) =>
        Name(member).StartsWith($"M:{function.Body.Method.DeclaringType}.{function.Body.Method.Name}(", StringComparison.Ordinal);

    private static string Name(XElement member) => member.Attribute("name")!.Value;
}
