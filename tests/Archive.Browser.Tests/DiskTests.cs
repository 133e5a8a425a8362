using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>The built folder on a USB stick: no server, and no page on a link to a folder but the one its link names.</summary>
[Collection(Sample.Name)]
public sealed class DiskTests(Browser browser) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("archive-disk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [BrowserFact]
    public async Task From_a_disk_three_links_lead_through_the_archive()
    {
        browser.WriteTo(_folder);
        var tab = await browser.OpenFile(Path.Combine(_folder, "index.html"));

        await tab.Page.Locator("main a[hreflang=ja]").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("header.site nav")).ToBeVisibleAsync();
        await tab.Page.Locator("header.site nav a").Nth(1).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "中継ぎの翻訳は何を失うか" }).First.ClickAsync();

        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("中継ぎの翻訳は何を失うか");
        Assert.EndsWith("/ja/articles/relay/index.html", tab.Page.Url, StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
    }
}
