namespace Archive.Tests.Themes;

public sealed class ReadingLengthTests
{
    private const string Settings = """
        title: { ja: 見本, en: Sample }
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org

        """;

    [Theory]
    [InlineData("ja", "川", 1184, "約3分、約1,180字")]
    [InlineData("ja", "川 river ", 220, "約2分、約220語")]
    [InlineData("ja", "川", 1500, "約3分、約1,500字")]
    [InlineData("ja", "川", 1501, "約4分、約1,500字")]
    [InlineData("ja", "川", 3, "約1分、約3字")]
    [InlineData("en", "river ", 617, "about 3 minutes to read, about 620 words")]
    [InlineData("en", "river ", 660, "about 3 minutes to read, about 660 words")]
    [InlineData("en", "river ", 661, "about 4 minutes to read, about 660 words")]
    [InlineData("en", "river ", 7, "about 1 minute to read, about 7 words")]
    public void A_page_says_how_long_its_text_is(string language, string part, int times, string said)
    {
        using var site = new GeneratedSite(Article(language, string.Concat(Enumerable.Repeat(part, times))));

        Assert.Contains($"<p class=\"length\">{said}</p>", site.Page($"/{language}/articles/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_no_words_has_no_length()
    {
        using var site = new GeneratedSite(Article("en", "```\nx\n```"));

        Assert.DoesNotContain("class=\"length\"", site.Page("/en/articles/a/"), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, string Text)> Article(string language, string text) =>
    [
        ("archive.yml", Settings),
        ($"articles/a.{language}.md", $"---\ntitle: a\ndate: 2024-05-01\noriginal: {language}\n---\n{text}\n"),
    ];
}
