using Archive.Articles;
using Archive.Markup;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Tests.Themes;

/// <summary>What a theme says, and when two themes say the same.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("zz: { a: '1' }", "zz: 'a= 1'")]
    [InlineData("zz: { a: '1', b: '2' }", "zz: { a: '1 | b= 2' }")]
    [InlineData("zz: [a, b]", "zz: 'a | b'")]
    [InlineData("zz: [a, b]", "zz: ['a | b']")]
    [InlineData("a: x\nb: y", "a: \"x\\nb: y\"")]
    [InlineData("zz: { a: '1', b: '2' }", "zz: { b: '2', a: '1' }")]
    public void Words_that_differ_are_never_taken_for_the_same(string one, string other) => Assert.NotEqual(Read(one).Hash, Read(other).Hash);

    [Theory]
    [InlineData("a: x\nb: y", "b: y\na: x")]
    [InlineData("a: 'x'", "a: x # said so")]
    public void Words_that_say_the_same_are(string one, string other) => Assert.Equal(Read(one).Hash, Read(other).Hash);

    [Theory]
    [InlineData("{0} and {1}", "{1}|x", "{1} and x")]
    [InlineData("{1}{0}", "{0}|{1}", "{1}{0}")]
    [InlineData("{0} {2} {name}", "a|b", "a {2} {name}")]
    public void What_is_put_in_stays_as_it_is(string pattern, string parts, string said) =>
        Assert.Equal(said, Read($"x: '{pattern}'").With("x", parts.Split('|')));

    [Fact]
    public void A_month_may_be_called_what_it_likes()
    {
        var words = Read("""
            date_day: "{month_name} {day}, {year}"
            month_names: [1, 2, 3, 4, "{day}", 6, 7, 8, 9, 10, 11, 12]
            """);

        Assert.Equal("{day} 18, 2004", words.Date(PartialDate.Parse("2004-05-18")!));
    }

    private static Words Read(string yaml)
    {
        var problems = new ProblemList();
        var map = Yaml.Read(new SourceText("en.yml", yaml).Whole, YamlLimits.WholeFile, problems);
        Assert.Empty(problems.Sorted());
        return new Words("en", [map!]);
    }
}
