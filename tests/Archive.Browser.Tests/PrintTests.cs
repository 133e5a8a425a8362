using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>What stands on paper.</summary>
[Collection(Sample.Name)]
public sealed class PrintTests(Browser browser)
{
    [BrowserTheory]
    [InlineData("ja/articles/relay/", ColorScheme.Light)]
    [InlineData("en/articles/wire-and-word/", ColorScheme.Dark)]
    public async Task Paper_has_text_notes_and_colophon_in_black_on_white_and_the_original_spelled_out(string path, ColorScheme scheme)
    {
        var page = (await browser.Open(path, scheme: scheme, scripts: true)).Page;
        var original = await page.Locator(".doors a.out").GetAttributeAsync("href");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = scheme });

        foreach (var part in (string[])["h1", ".notes", ".colophon", ".citation"])
        {
            await Assertions.Expect(page.Locator(part)).ToBeVisibleAsync();
        }

        Assert.Contains(original!, await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.doors a.out'), '::after').content"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator($".colophon a[href='{original}']")).ToHaveTextAsync(original!);
        Assert.Equal("rgb(255, 255, 255) rgb(0, 0, 0)", await page.EvaluateAsync<string>("(style => `${style.backgroundColor} ${style.color}`)(getComputedStyle(document.documentElement))"));
        await Assertions.Expect(page.Locator("header.site nav")).ToBeHiddenAsync();
    }
}
