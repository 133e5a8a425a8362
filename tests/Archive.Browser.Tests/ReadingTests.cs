using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>What a reader does on the sample site, without scripts.</summary>
[Collection(Sample.Name)]
public sealed class ReadingTests(Browser browser)
{
    [BrowserFact]
    public async Task The_language_switch_of_an_article_leads_to_its_record_and_from_there_to_the_text()
    {
        var tab = await browser.Open("ja/articles/relay/");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).First.ClickAsync();
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Uri(browser.Site, "en/articles/relay/").AbsoluteUri);

        await tab.Page.Locator("main a[hreflang=ja]").First.ClickAsync();
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Uri(browser.Site, "ja/articles/relay/").AbsoluteUri);
    }

    [BrowserFact]
    public async Task From_the_front_page_a_reader_comes_to_an_article_in_two_steps()
    {
        var tab = await browser.Open("");

        await tab.Page.Locator("main a[href='en/']").First.ClickAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "The Wire and the Word" }).First.ClickAsync();

        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("The Wire and the Word");
    }

    [BrowserFact]
    public async Task A_date_leads_to_its_day()
    {
        var tab = await browser.Open("ja/dates/2012/09/#d14");

        Assert.True(await tab.Page.Locator("#d14").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task An_old_address_leads_to_the_article()
    {
        var tab = await browser.Open("ja/articles/denshin/", scripts: true);

        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("電線と言葉");
    }
}
