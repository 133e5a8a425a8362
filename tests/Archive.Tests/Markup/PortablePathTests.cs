using Archive.Markup;

namespace Archive.Tests.Markup;

/// <summary>Names that a site may have, and those at which some system or server would come to harm.</summary>
public sealed class PortablePathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("ja/articles/river/index.html")]
    [InlineData(".nojekyll")]
    [InlineData("files/地図 2.png")]
    [InlineData("files/なぜ？（上）：A／B.pdf")]
    [InlineData("files/100%.pdf")]
    [InlineData("files/50%off 3%4.pdf")]
    [InlineData("files/a#b&c'd+e=f;g@h!~$(x)[y]{z}^`,-_.txt")]
    [InlineData("files/a..b")]
    [InlineData("files/…")]
    [InlineData("con-text/console/comet/com/com10/lpta/null/index.html")]
    [InlineData("𠮷/😀")]
    public void What_every_system_can_hold_is_good(string path) => Assert.Null(PortablePath.Fault(path));

    [Theory]
    [InlineData("", "")]
    [InlineData("/index.html", "/index.html")]
    [InlineData("a//b", "a//b")]
    [InlineData("a/", "a/")]
    [InlineData("../x", "../x")]
    [InlineData("a/./b", "a/./b")]
    [InlineData("a/../../b", "a/../../b")]
    [InlineData("．．/x", "．．/x")]
    [InlineData("．．／x", "．．／x")]
    [InlineData("‥/x", "‥/x")]
    [InlineData("a/․/b", "a/․/b")]
    [InlineData("..\\x", "..\\x")]
    [InlineData("a\\b", "a\\b")]
    [InlineData("~/x:y", "x:y")]
    [InlineData("C:/x", "C:")]
    [InlineData("x/a.html::$DATA", "a.html::$DATA")]
    [InlineData("what?.html", "what?.html")]
    [InlineData("a*/b", "a*")]
    [InlineData("a/\"b\"", "\"b\"")]
    [InlineData("<b>/a", "<b>")]
    [InlineData("a|b", "a|b")]
    [InlineData("a/b\u0000", "b\u0000")]
    [InlineData("a\u001b[31m/b", "a\u001b[31m")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\u0085b", "a\u0085b")]
    [InlineData("a\uFFFEb", "a\uFFFEb")]
    [InlineData("%2e%2e/x", "%2e%2e")]
    [InlineData("a/%252E", "%252E")]
    [InlineData("a/%%2f", "%%2f")]
    [InlineData(".git/config", ".git")]
    [InlineData(".archive-manifest", ".archive-manifest")]
    [InlineData(".archive-new/1", ".archive-new")]
    [InlineData("a/.htaccess", ".htaccess")]
    [InlineData("a/b.", "b.")]
    [InlineData("a./b", "a.")]
    [InlineData("a /b", "a ")]
    [InlineData("a/...", "...")]
    [InlineData("con/index.html", "con")]
    [InlineData("a/CON", "CON")]
    [InlineData("nul.txt", "nul.txt")]
    [InlineData("Aux.ja.html", "Aux.ja.html")]
    [InlineData("prn .txt", "prn .txt")]
    [InlineData("com1", "com1")]
    [InlineData("LPT0.png", "LPT0.png")]
    [InlineData("com²/x", "com²")]
    [InlineData("conin$", "conin$")]
    public void What_some_system_cannot_hold_or_leads_elsewhere_is_named(string path, string fault) =>
        Assert.Equal(fault, PortablePath.Fault(path)?.Name);

    [Fact]
    public void A_name_has_room_in_every_file_system()
    {
        Assert.Null(PortablePath.Fault(new string('か', 85)));
        Assert.NotNull(PortablePath.Fault(new string('か', 85) + "a"));
        Assert.Null(PortablePath.Fault(string.Join('/', Enumerable.Repeat("123456789", 100))));
        Assert.NotNull(PortablePath.Fault(string.Join('/', Enumerable.Repeat("123456789", 101))));
    }
}
