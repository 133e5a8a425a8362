using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>A reader who has no mouse.</summary>
[Collection(Sample.Name)]
public sealed class KeyboardTests(Browser browser)
{
    private const string Focused = "document.activeElement";

    // Where one has come to. It is seen if it stands in the window, and a line is drawn around it.
    private const string Stop = $$"""
        () => {
          const style = getComputedStyle({{Focused}});
          const box = {{Focused}}.getBoundingClientRect();
          const isSeen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return !isSeen ? 'unseen' : {{Focused}}.closest('.switch') ? 'switch' : {{Focused}}.closest('footer') ? 'footer' : 'page';
        }
        """;

    [BrowserTheory]
    [InlineData("ja/articles/two-dates/", "本文へ")]
    [InlineData("en/", "Skip to the text")]
    public async Task The_first_key_offers_to_skip_to_the_text_and_the_skip_goes_there(string path, string skip)
    {
        var page = (await browser.Open(path, scripts: true)).Page;

        await page.Keyboard.PressAsync("Tab");
        var link = page.GetByRole(AriaRole.Link, new() { Name = skip });
        await Assertions.Expect(link).ToBeFocusedAsync();
        await Assertions.Expect(link).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>($"document.querySelector('main').contains({Focused})"));
    }

    [BrowserTheory]
    [InlineData("ja/articles/two-dates/", 390)]
    [InlineData("en/articles/two-dates/", 1280)]
    [InlineData("ja/", 1280)]
    [InlineData("en/dates/2012/09/", 390)]
    public async Task Every_stop_is_seen_and_the_language_switch_is_one_of_the_first(string path, int width)
    {
        var page = (await browser.Open(path, width, scripts: true)).Page;
        var stops = new List<string>();
        do
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>(Stop));
            Assert.True(stops[^1] != "unseen", $"stop {stops.Count} of {path}");
        }
        while (stops[^1] != "footer");

        Assert.InRange(stops.IndexOf("switch"), 1, 9);
    }

    [BrowserFact]
    public async Task Enter_on_the_language_switch_leads_to_the_same_page_in_the_other_language()
    {
        var page = (await browser.Open("ja/articles/two-dates/")).Page;

        await page.Locator(".switch a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(browser.Site, "en/articles/two-dates/").AbsoluteUri);
    }
}
