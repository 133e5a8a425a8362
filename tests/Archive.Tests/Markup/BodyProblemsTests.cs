using System.Text.RegularExpressions;
using Archive.Problems;

namespace Archive.Tests.Markup;

public sealed class BodyProblemsTests
{
    private static readonly Location Here = new("river.ja.md", 7, 1, 10);

    [Theory]
    [InlineData("", "リンク先が空です。", "This link leads nowhere: its address is empty.")]
    [InlineData("javascript:x", "`javascript:x` はリンク先にできません。", "`javascript:x` cannot be the address of a link.")]
    [InlineData(@"java\nscript:\u001B[2J", "`java script: [2J` はリンク先にできません。", "`java script: [2J` cannot be the address of a link.")]
    public void A_refused_address_is_shown_on_one_line(string escaped, string japanese, string english) =>
        Assert.Equal(new Wording(japanese, english), BodyProblems.BadUrl(Here, Regex.Unescape(escaped)).Says);

    [Fact]
    public void A_long_address_is_shown_by_its_beginning() =>
        Assert.Equal($"`data:{new string('x', 55)}…` cannot be the address of a link.", BodyProblems.BadUrl(Here, "data:" + new string('x', 9_000)).Says.English);

    [Fact]
    public void Numbers_are_written_alike_on_every_machine() =>
        Assert.Equal("ここから始まる段落が長すぎます（65,536 文字まで）。", BodyProblems.TooLongParagraph(Here, 65_536).Says.Japanese);
}
