using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

public sealed class EditionTextTests
{
    private const string FrontMatter = "---\ntitle: 川\n---\n";

    [Theory]
    [InlineData("川と[海](sea.ja.md)。\n\n> - 山の[谷](x:y)")]
    [InlineData("川と[[sea]]。\n\n山のhttps://example.org/")]
    public void Places_are_those_of_the_file(string text)
    {
        var alone = Read("a", text, 0);
        var behind = Read("a", FrontMatter + text, FrontMatter.Length);

        Assert.Equal(Lines(alone).Select(line => line + 3), Lines(behind));
        Assert.Equal(alone.Edition.Body.Pieces.Html.ToArray(), behind.Edition.Body.Pieces.Html.ToArray());
    }

    [Fact]
    public void Line_ends_of_any_system_give_the_same_bytes()
    {
        const string text = "# 川\n\n流れ\nる *川*\n\n```\na\nb\n```\n\n| a |\n|---|\n| b |\n\n<!-- #x -->\n終わり[^1]\n\n[^1]: 注\n";

        Assert.Equal(Html(text), Html(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(Html(text), Html(text.Replace('\n', '\r')));
    }

    [Fact]
    public void Slots_stand_in_order_and_name_links_that_are()
    {
        var edition = Read("a.md", "[a](b.md)![c](d.png)[[e]]\n\n[![f](g.png)](h.md)\n\n| [[i]] |\n|---|\n| https://example.org |", 0).Edition;

        Assert.Equal(edition.Body.Pieces.Slots.OrderBy(slot => slot.Offset), edition.Body.Pieces.Slots);
        var ofLinks = edition.Body.Pieces.Slots.Where(slot => slot.Part != SlotPart.BlockStart).ToList();
        Assert.All(ofLinks, slot => Assert.InRange(slot.Number, 0, edition.Links.Count - 1));
        Assert.Equal(Enumerable.Range(0, edition.Links.Count), ofLinks.Select(slot => slot.Number).Distinct().Order());
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void Ids_are_unique_however_often_words_are_repeated(string name)
    {
        var text = string.Concat(Enumerable.Repeat("川\n\n# 川\n\n# 川 2\n\n<!-- #川 -->\n\n海\n\n", 2_000));

        var ids = Read(name, text, 0).Edition.Blocks.Select(block => block.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void An_opening_of_rare_kanji_parts_none_of_them()
    {
        var opening = Read("a.md", string.Concat(Enumerable.Repeat("𠮷", 200)), 0).Edition.Opening.Text;

        Assert.Equal(string.Concat(Enumerable.Repeat("𠮷", 60)) + "…", opening);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void An_empty_text_is_an_empty_body(string name)
    {
        var edition = Read(name, FrontMatter, FrontMatter.Length).Edition;

        Assert.Equal(0, edition.Body.Pieces.Html.Length);
        Assert.Empty(edition.Blocks);
        Assert.Equal("", edition.Opening.Text);
    }

    private static byte[] Html(string text) => Read("a.md", text, 0).Edition.Body.Pieces.Html.ToArray();

    private static IEnumerable<int> Lines((EditionText Edition, ProblemList Problems) read) =>
    [
        .. read.Edition.Links.Select(link => link.At.Line),
        .. read.Edition.Blocks.Select(block => block.At.Line),
        .. read.Problems.Sorted().Select(problem => problem.At.Line),
    ];

    private static (EditionText Edition, ProblemList Problems) Read(string name, string text, int bodyStart)
    {
        var problems = new ProblemList();
        var source = new SourceText(name, text);
        return (name.EndsWith(".txt", StringComparison.Ordinal) ? PlainText.Read(source, bodyStart, "ja", problems) : MarkdownText.Read(source, bodyStart, "ja", problems), problems);
    }
}
