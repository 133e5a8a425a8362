using System.Text;
using Archive.Markup.Bodies;

namespace Archive.Tests.Markup;

public sealed class HtmlBufferTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("\"it's\"", "&quot;it&#39;s&quot;")]
    [InlineData("𠮷野家 é ～ 😀\u00A0", "𠮷野家 é ～ 😀\u00A0")]
    [InlineData("a\u0000b\u0007c\u001Bd\u007Fe\r", "abcde")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("", "")]
    public void Text_is_escaped_in_five_characters_and_loses_its_controls(string text, string html) => Assert.Equal(html, Html(buffer => buffer.Text(text)));

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
