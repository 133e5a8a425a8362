using System.Text;
using System.Text.RegularExpressions;
using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class HtmlBufferTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("\"it's\"", "&quot;it&#39;s&quot;")]
    [InlineData("𠮷野家 é ～ 😀\u00A0", "𠮷野家 é ～ 😀\u00A0")]
    [InlineData(@"a\u0000b\u0007c\u001Bd\u007Fe\r", "abcde")]
    [InlineData(@"川\u0085\u009Fの\uFDD0\uFFFE\uFFFF水", "川の水")]
    [InlineData(@"a\tb", "a\tb")]
    [InlineData("", "")]
    public void Text_is_escaped_in_five_characters_and_loses_its_controls(string escaped, string html) =>
        Assert.Equal(html, Html(buffer => buffer.Text(Regex.Unescape(escaped))));

    [Fact]
    public void A_long_text_arrives_whole()
    {
        var text = string.Concat(Enumerable.Repeat("川は流れる。<", 10_000));

        Assert.Equal(text.Replace("<", "&lt;", StringComparison.Ordinal), Html(buffer => buffer.Text(text)));
    }

    private static string Html(Action<HtmlBuffer> write)
    {
        using var buffer = new HtmlBuffer();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.Written);
    }
}
