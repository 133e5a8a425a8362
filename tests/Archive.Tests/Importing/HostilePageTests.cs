using System.Text;
using Archive.Importing;
using Archive.Importing.Texts;
using Archive.Problems;

namespace Archive.Tests.Importing;

/// <summary>Saved pages that no browser would show as their authors meant: each ends in an edition, or in a problem that says where.</summary>
public sealed class HostilePageTests : IDisposable
{
    private const string Words = "川は長い。川は町を出て、野を過ぎ、葦のあいだを抜けて、夕方には海に着く。わたしはその岸で育ち、水の音を聞きながら字を覚えた。";

    private readonly TemporaryFolder _folder = new();

    public HostilePageTests() => _folder.Write("input/archive.yml", "title: x\nurl: https://example.org/\nlanguages: [ja, en]\ncontact: mailto:keeper@example.org\n");

    public void Dispose() => _folder.Dispose();

    // Of each of these AngleSharp makes a tree in a time that grows with the square of their length.
    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>川", 100_000)]
    [InlineData("<p><font size=#>川", 20_000)]
    [InlineData("<ul><li>川", 50_000)]
    [InlineData("<span><div></span>", 50_000)]
    [InlineData("<li><blockquote>", 50_000)]
    [InlineData("<td><div>", 50_000)]
    [InlineData("<span><svg><desc></span>", 50_000)]
    [InlineData("<b><div></b>", 50_000)]
    [InlineData("<p><font size=#><table><td></font></table>", 10_000)]
    [InlineData("<table>川<b>", 100_000)]
    [InlineData("<div>", 50_000, "<!-- --!>")]
    [InlineData("<div>", 50_000, "<b =\">")]
    [InlineData("<div>", 50_000, "<b a=x=\">")]
    [InlineData("<div>", 50_000, "<b/=\">")]
    [InlineData("<div>", 50_000, "<b a='x'=\">")]
    [InlineData("<div>", 50_000, "<script></scriptx><!-- </script>")]
    [InlineData("<div>", 50_000, "<script><!--<script></script><!--</script>")]
    [InlineData("<div>", 50_000, "<svg><p><style><!--</style>")]
    [InlineData("<div>", 50_000, "<svg><desc><style><!--</style>")]
    [InlineData("<div>", 50_000, "<div><svg></div><style><!--</style>")]
    [InlineData("<div>", 50_000, "<svg/><style><!--</style>")]
    [InlineData("<div>", 50_000, "<select><style><a b=\"</style><a b='\"></select>")]
    public void A_page_that_leaves_too_much_open_is_refused_where_it_becomes_too_much(string piece, int count, string head = "")
    {
        var outcome = Import($"<html>\n<h1>川</h1>\n{head}{Repeated(piece, count)}");

        var problem = Assert.Single(outcome.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal(("too-large", 3), (problem.Code, problem.At.Line));
        Assert.False(Directory.Exists(_folder["input/articles"]));
    }

    // So were pages written before anybody checked them.
    [Theory]
    [InlineData("<p>#<br>", 20_000)]
    [InlineData("<li>#", 20_000)]
    [InlineData("<p><font size=2>#", 20_000)]
    [InlineData("<font color=red>#", 3_000)]
    [InlineData("<tr><td><font size=2>#", 10_000)]
    [InlineData("<a name=x>#", 20_000)]
    [InlineData("<dt>#<dd>#", 10_000)]
    [InlineData("<b>#<i>#</b></i>", 10_000)]
    [InlineData("<option>#", 20_000)]
    [InlineData("</div></p>#", 20_000)]
    public void A_page_whose_author_closed_nothing_is_read(string piece, int count)
    {
        var problems = new ProblemList();

        Assert.NotNull(SavedPage.Read("page.html", "page", $"<html><body><ul><table>{Repeated(piece, count)}", problems));
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData("<div", " a#=1", 100_000, ">")]
    [InlineData("", "<p class=share><a>川</a>川", 50_000, "")]
    [InlineData("", "<div class=share>川", 500, "")]
    [InlineData("", "<article>川</article>", 20_000, "")]
    [InlineData("", "<p><ruby>川<rt>かわ</ruby>", 20_000, "")]
    [InlineData("<", "a", 1_000_000, ">")]
    [InlineData("", "<p>川</p>", 100_000, "")]
    [InlineData("", "&am&#x110000000;&#0;&nosuch;&", 500, "")]
    [InlineData("<!--", "<!--", 20_000, "")]
    [InlineData("<a href=\"", "<div>", 20_000, "")]
    [InlineData("<script>", "<div>", 20_000, "</script>")]
    public void What_is_odd_and_no_more_keeps_the_article(string head, string piece, int count, string tail) =>
        Assert.NotNull(Import($"<html><h1>川の話</h1><p>{Words}</p>{head}{Repeated(piece, count)}{tail}").Article);

    [Fact]
    public void A_page_with_nothing_for_letters_is_no_text() => Assert.Equal("not-utf8", Assert.Single(Import($"<html><h1>川の話</h1>\0\0<p>{Words}").Problems).Code);

    [Fact]
    public void Behind_the_tag_that_ends_all_tags_everything_is_text() =>
        Assert.Contains(Import($"<html><h1>川の話</h1><p>{Words}</p><plaintext>\n<div>".PadRight(50)).Article!.Lines, line => line.Line.Text.Contains("<div>", StringComparison.Ordinal));

    private static string Repeated(string piece, int count)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            text.Append(piece.Replace("#", $"{number}", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private ImportOutcome Import(string page)
    {
        _folder.Write("inbox/page.html", page);
        return Assert.Single(ImportRun.Of(_folder.Path, ["inbox/page.html"], ["id odd"]));
    }
}
