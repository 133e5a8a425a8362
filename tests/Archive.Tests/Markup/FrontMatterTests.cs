using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>Editions whose fields begin or end wrongly: the cases stand in <c>FrontMatter.txt</c>.</summary>
public sealed class FrontMatterTests
{
    private const string Cases = "FrontMatter.txt";

    public static TheoryData<string> Names => MarkedCase.NamesIn(Cases);

    [Theory, MemberData(nameof(Names))]
    public void An_edition_is_told_where_its_fields_should_begin_and_end(string name)
    {
        var one = MarkedCase.Named(Cases, name);
        var text = MarkedText.Of(one.Text);
        var problems = new ProblemList();

        if (FrontMatter.Find(text.Source, problems) is { } found)
        {
            Yaml.Read(found.Fields, YamlLimits.FrontMatter, problems);
        }

        Assert.Equal(one.Expected(text), MarkedCase.Found(problems));
        Assert.All(problems.Sorted(), problem => Assert.Contains(one.Hint, problem.Hint.English, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("---\ntitle: 川\n---\n本文\n", "title: 川\n", "本文\n")]
    [InlineData("---\r\ntitle: 川\r\n---\r\n本文\r\n", "title: 川\n", "本文\n")]
    [InlineData("---\rtitle: 川\r---\r本文", "title: 川\n", "本文")]
    [InlineData("\n \n---  \ntitle: 川\n---\t\n\n本文", "title: 川\n", "\n本文")]
    [InlineData("---\n---\n本文", "", "本文")]
    [InlineData("---\n---", "", "")]
    [InlineData("---\ntitle: 川\n---\n本文\n---\n続き", "title: 川\n", "本文\n---\n続き")]
    public void Fields_and_text_are_parted_at_the_second_line_of_hyphens(string file, string fields, string text)
    {
        var source = new SourceText(MarkedText.Path, file);

        var found = FrontMatter.Find(source, new ProblemList())!;

        Assert.Equal(fields, found.Fields.Text.ToString());
        Assert.Equal(text, source.Text[found.BodyStart..]);
    }

    [Theory]
    [InlineData("---\ntitle: 川\n---")]
    [InlineData("---\ntitle: 川\n---\n")]
    public void A_file_that_ends_with_its_fields_has_no_text(string file)
    {
        var source = new SourceText(MarkedText.Path, file);
        var front = FrontMatter.Find(source, new ProblemList())!;

        var text = PlainText.Read(source, front.BodyStart, "ja", new ProblemList());

        Assert.Empty(text.Blocks);
        Assert.Equal(0, text.Body.Pieces.Html.Length);
    }
}
