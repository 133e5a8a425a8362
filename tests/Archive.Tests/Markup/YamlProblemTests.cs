using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>What authors type wrong in fields, and what they are told: the cases stand in <c>Yaml.txt</c>.</summary>
public sealed class YamlProblemTests
{
    private const string Cases = "Yaml.txt";

    public static TheoryData<string> Names => MarkedCase.NamesIn(Cases);

    [Theory, MemberData(nameof(Names))]
    public void The_right_thing_is_blamed_at_the_right_place(string name)
    {
        var one = MarkedCase.Named(Cases, name);
        var text = MarkedText.Of(one.Text);
        var problems = new ProblemList();

        Yaml.Read(text.Source.Whole, YamlLimits.FrontMatter, problems);

        Assert.Equal(one.Expected(text), MarkedCase.Found(problems));
        Assert.All(problems.Sorted(), problem => Assert.Contains(one.Hint, problem.Hint.English, StringComparison.Ordinal));
    }
}
