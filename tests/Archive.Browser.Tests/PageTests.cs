using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>What holds on every kind of page, in both languages: nobody is shut out, nothing is complained of, nothing sticks out.</summary>
[Collection(Sample.Name)]
public sealed class PageTests(Browser browser)
{
    private const int Telephone = 390;
    private const int Desk = 1280;

    public static TheoryData<string> Kinds => Sample.Kinds;

    /// <remarks>All in one load of the page: starting each check anew would take minutes.</remarks>
    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task A_page_is_open_to_everyone_on_a_telephone_and_on_a_desk_by_day_and_by_night(string path)
    {
        var tab = await browser.Open(path, Telephone, scripts: true);
        var faults = new List<string>();
        foreach (var width in (int[])[Telephone, Desk])
        {
            await tab.Page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var found = await tab.Page.Faults(scheme == ColorScheme.Light ? AxeRules.All : AxeRules.Colours);
                faults.AddRange(found.Select(fault => $"{width} {scheme}: {fault}"));
            }
        }

        Assert.Empty(faults);
        Assert.Empty(tab.Complaints);
    }

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task A_page_is_whole_without_scripts_and_fits_the_narrowest_screen(string path)
    {
        var tab = await browser.Open(path, Telephone);
        foreach (var width in (int[])[320, Telephone, Desk])
        {
            await tab.Page.SetViewportSizeAsync(width, 900);
            Assert.Equal((width, 0), (width, await tab.SidewaysScroll()));
        }

        Assert.Empty(tab.Complaints);
        Assert.Equal(1, await tab.Page.Locator("main").CountAsync());
        Assert.Equal(1, await tab.Page.Locator("h1").CountAsync());
    }
}
