namespace Archive.Browser.Tests;

/// <summary>A page as a screen reader tells it, kept as text under <c>Outlines</c>; <c>ACCEPT=1</c> writes what came out.</summary>
[Collection(Sample.Name)]
public sealed class OutlineTests(Browser browser)
{
    [BrowserTheory]
    [InlineData("", "front")]
    [InlineData("404.html", "missing")]
    [InlineData("ja/", "home.ja")]
    [InlineData("en/", "home.en")]
    [InlineData("ja/articles/two-dates/", "article.ja")]
    [InlineData("en/articles/two-dates/", "article.en")]
    [InlineData("parallel/two-dates/", "parallel")]
    public async Task A_screen_reader_is_told_the_same_as_before(string path, string name)
    {
        var file = Path.Combine(Browser.Root(), "tests", "Archive.Browser.Tests", "Outlines", name + ".txt");
        var tab = await browser.Open(path);

        var outline = await tab.Page.Locator("body").AriaSnapshotAsync() + "\n";

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, outline);
        }

        Assert.Equal(await File.ReadAllTextAsync(file), outline);
    }
}
