using System.Text.RegularExpressions;
using Archive.Markup.Bodies;

namespace Archive.Tests.Markup;

public sealed class LinkAddressTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData(@"java\tscript:alert(1)")]
    [InlineData(@"java\nscript:alert(1)")]
    [InlineData(@"\u0001javascript:alert(1)")]
    [InlineData(@" \u00A0javascript:alert(1)")]
    [InlineData(@"java\u200Bscript:alert(1)")]
    [InlineData(@"java\u00ADscript:alert(1)")]
    [InlineData(@"javascript\u0000:alert(1)")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("%6A%61vascript:alert(1)")]
    [InlineData("%256Aavascript:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("&amp;#106;avascript:alert(1)")]
    [InlineData("java%0Ascript:alert(1)")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("blob:https://example.org/x")]
    [InlineData("view-source:https://example.org/")]
    [InlineData("//evil.example/")]
    [InlineData(@"\\\\evil.example\\")]
    [InlineData(@"/\\evil.example")]
    [InlineData("/%2Fevil.example")]
    [InlineData("http:evil.example")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData(@"ht\ttps://example.org")]
    [InlineData("%68ttps://example.org")]
    [InlineData("")]
    [InlineData("  ")]
    public void An_address_is_refused(string escaped)
    {
        var written = Regex.Unescape(escaped);

        Assert.Equal(new LinkAddress(AddressKind.Refused, written), LinkAddress.Of(written));
    }

    [Theory]
    [InlineData("river.en.md", "river.en.md")]
    [InlineData(" river.en.md#p-1a2b3c ", "river.en.md#p-1a2b3c")]
    [InlineData("../%E5%B7%9D/%20map.pdf", "../川/ map.pdf")]
    [InlineData("#h-%E5%B7%9D", "#h-川")]
    [InlineData("/files/x.pdf", "/files/x.pdf")]
    [InlineData("時刻 12:30.pdf", "時刻 12:30.pdf")]
    [InlineData("a/b:c.pdf", "a/b:c.pdf")]
    [InlineData("100%25.pdf", "100%.pdf")]
    [InlineData("?q=a:b", "?q=a:b")]
    public void An_address_is_inside_the_archive(string written, string target) =>
        Assert.Equal(new LinkAddress(AddressKind.Inside, target), LinkAddress.Of(written));

    [Theory]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData("HTTP://example.org/a?b=c&d=e#f", "HTTP://example.org/a?b=c&d=e#f")]
    [InlineData("https://example.org/川?山=海#谷", "https://example.org/%E5%B7%9D?%E5%B1%B1=%E6%B5%B7#%E8%B0%B7")]
    [InlineData("https://example.org/%E5%B7%9D%e5", "https://example.org/%E5%B7%9D%e5")]
    [InlineData("https://example.org/100%/5%x", "https://example.org/100%25/5%25x")]
    [InlineData("https://example.org/𠮷 \"<>`{|}\\^", "https://example.org/%F0%A0%AE%B7%20%22%3C%3E%60%7B%7C%7D%5C%5E")]
    [InlineData("https://日本語.example/x", "https://日本語.example/x")]
    public void An_address_of_the_web_is_finished(string written, string href) =>
        Assert.Equal(new LinkAddress(AddressKind.Web, href), LinkAddress.Of(written));

    [Theory]
    [InlineData("mailto:keeper@example.org", "mailto:keeper@example.org")]
    [InlineData("MAILTO:a@example.org?subject=川", "MAILTO:a@example.org?subject=%E5%B7%9D")]
    [InlineData("tel:+81-3-0000-0000", "tel:+81-3-0000-0000")]
    public void An_address_of_contact_is_finished(string written, string href) =>
        Assert.Equal(new LinkAddress(AddressKind.Contact, href), LinkAddress.Of(written));
}
