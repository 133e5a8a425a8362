using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class UrlKeyTests
{
    [Theory]
    [InlineData("https://example.com/a", "http://example.com/a")]
    [InlineData("https://example.com/a", "https://www.example.com/a")]
    [InlineData("https://example.com/a", "https://WWW.Example.COM/a/")]
    [InlineData("https://example.com/a", "https://example.com:443/a")]
    [InlineData("https://example.com/a", "http://example.com:80/a")]
    [InlineData("https://example.com/a", "https://example.com./a")]
    [InlineData("https://example.com/a", "https://example.com/a#part")]
    [InlineData("https://example.com/a", "https://example.com/a?")]
    [InlineData("https://example.com/a", "https://example.com/a?utm_source=x&UTM_medium=y")]
    [InlineData("https://example.com/a", "https://example.com/a?fbclid=1&gclid=2&igshid=3&mc_cid=4&mc_eid=5&ref_src=6")]
    [InlineData("https://example.com/a?p=7", "https://example.com/a/?utm_source=x&p=7")]
    [InlineData("https://example.com", "https://example.com/")]
    [InlineData("https://example.com/~a", "https://example.com/%7Ea")]
    [InlineData("https://example.com/a%2Fb", "https://example.com/a%2fb")]
    [InlineData("https://example.com/記事?q=東京", "https://example.com/%e8%a8%98%E4%BA%8B?q=%E6%9D%B1%e4%ba%ac")]
    [InlineData("https://例え.jp/", "https://xn--r8jz45g.jp/")]
    public void Two_ways_to_copy_an_address_give_one_key(string one, string other)
    {
        Assert.NotNull(UrlKey.Of(one));
        Assert.Equal(UrlKey.Of(one), UrlKey.Of(other));
    }

    [Theory]
    [InlineData("https://example.com/a", "https://example.com/A")]
    [InlineData("https://example.com/a", "https://example.com/b")]
    [InlineData("https://example.com/a", "https://m.example.com/a")]
    [InlineData("https://example.com/a", "https://example.com:8080/a")]
    [InlineData("https://example.com/?p=1", "https://example.com/?p=2")]
    [InlineData("https://example.com/a/b", "https://example.com/a%2Fb")]
    [InlineData("https://www.com/", "https://com/")]
    public void Two_addresses_give_two_keys(string one, string other) => Assert.NotEqual(UrlKey.Of(one), UrlKey.Of(other));

    [Fact]
    public void A_key_is_short_enough_to_read() =>
        Assert.Equal("example.com/a?p=7", UrlKey.Of("https://www.example.com/a/?p=7&utm_source=feed#comments"));

    [Theory]
    [InlineData("https://example.com/%")]
    [InlineData("https://example.com/100%zz")]
    [InlineData("https://example.com/?a=%e")]
    public void A_broken_escape_still_has_a_key(string url) => Assert.NotNull(UrlKey.Of(url));

    [Theory]
    [InlineData("river")]
    [InlineData("/articles/river/")]
    [InlineData("mailto:a@example.com")]
    public void What_is_no_web_address_has_no_key(string text) => Assert.Null(UrlKey.Of(text));
}
