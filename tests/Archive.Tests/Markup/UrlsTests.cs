using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class UrlsTests
{
    [Theory]
    [InlineData("https://example.com")]
    [InlineData("HTTP://example.com/a?b=c#d")]
    [InlineData("https://example.com:8080/")]
    [InlineData("https://ja.wikipedia.org/wiki/日本")]
    [InlineData("https://例え.jp/")]
    [InlineData("http://127.0.0.1/")]
    public void A_web_address(string text) => Assert.True(Urls.IsWebAddress(text));

    [Theory]
    [InlineData("")]
    [InlineData("example.com")]
    [InlineData("www.example.com/a")]
    [InlineData("//example.com/a")]
    [InlineData("/articles/river/")]
    [InlineData("https:example.com")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("ftp://example.com/")]
    [InlineData("mailto:a@example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https:\\\\example.com\\a")]
    [InlineData("https://example.com/a\\b")]
    [InlineData("https://bbc.com@evil.example/")]
    [InlineData("https://user:word@example.com/")]
    [InlineData(" https://example.com")]
    [InlineData("https://example.com/a b")]
    [InlineData("https://example.com/a　b")]
    [InlineData("https://example.com/\u200B")]
    [InlineData("https://example.com/\"onclick")]
    [InlineData("https://example.com/<b>")]
    [InlineData("ｈｔｔｐｓ：／／example.com/")]
    public void No_web_address(string text) => Assert.False(Urls.IsWebAddress(text));
}
