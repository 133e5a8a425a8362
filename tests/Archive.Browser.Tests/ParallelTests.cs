using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>Both texts of an article beside each other, by the style sheet alone.</summary>
[Collection(Sample.Name)]
public sealed class ParallelTests(Browser browser)
{
    private const string TwoDates = "parallel/two-dates/";

    private static readonly string[] Pages =
        ["colour-as-a-name", "correction", "handbook", "names-in-kana", "original-title", "say-that-a-machine-did-it", "two-dates", "wire-and-word"];

    // Of each row that is a pair: the boxes of its two blocks.
    private const string Boxes = """
        () => [...document.querySelectorAll('.row.pair')].map(row => [...row.querySelectorAll('.cell')].map(cell => {
          const box = cell.firstElementChild.getBoundingClientRect();
          return [box.left, box.top];
        }))
        """;

    [BrowserFact]
    public async Task On_a_desk_what_says_the_same_begins_at_the_same_height()
    {
        var tops = new List<double>();
        foreach (var article in Pages)
        {
            var page = (await browser.Open($"parallel/{article}/")).Page;
            tops.AddRange((await page.EvaluateAsync<double[][][]>(Boxes)).Select(row => Math.Abs(row[0][1] - row[1][1])));
        }

        Assert.True(tops.Count >= 60, $"{tops.Count} pairs");
        Assert.All(tops, difference => Assert.InRange(difference, 0, 1.99));
    }

    [BrowserFact]
    public async Task On_a_telephone_each_pair_stands_below_the_one_before()
    {
        var page = (await browser.Open(TwoDates, width: 390)).Page;

        var boxes = (await page.EvaluateAsync<double[][][]>(Boxes)).SelectMany(row => row).ToList();

        Assert.Equal(boxes.OrderBy(box => box[1]), boxes);
        Assert.Single(boxes.Select(box => box[0]).Distinct());
    }

    [BrowserFact]
    public async Task On_paper_there_are_two_columns_and_nothing_to_choose()
    {
        var page = (await browser.Open(TwoDates, width: 640)).Page;

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.All(await page.EvaluateAsync<double[][][]>(Boxes), row => Assert.True(row[1][0] > row[0][0] + 200));
        await Assertions.Expect(page.Locator(".views")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Whoever_wants_the_translation_alone_copies_nothing_else()
    {
        var page = (await browser.Open("parallel/original-title/")).Page;

        await page.Locator("#only-1").CheckAsync();
        await page.Keyboard.PressAsync("Control+a");

        await CopiesOnly(page, "ja", "en");
    }

    [BrowserFact]
    public async Task Whoever_marks_words_of_one_column_copies_that_column_alone()
    {
        var page = (await browser.Open(TwoDates, scripts: true)).Page; // without them Playwright waits for an answer to each move of a pressed mouse
        var cells = page.Locator(".rows .cell:lang(en) > p");
        var (first, second) = ((await cells.Nth(0).BoundingBoxAsync())!, (await cells.Nth(1).BoundingBoxAsync())!);

        await page.Mouse.MoveAsync(first.X + 40, first.Y + 10);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(second.X + 200, second.Y + second.Height - 40);
        await page.Mouse.UpAsync();

        var copied = await page.EvaluateAsync<string>("getSelection().toString()");
        Assert.Contains("The distance between the two dates", copied, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\p{IsHiragana}", copied);
    }

    [BrowserTheory]
    [InlineData("#only-0")]
    [InlineData("#only-1")]
    [InlineData("#first-1")]
    public async Task Every_view_is_open_to_everyone(string choice)
    {
        var page = (await browser.Open(TwoDates, scripts: true)).Page;

        await page.Locator(choice).CheckAsync();

        Assert.Empty(await page.Faults());
    }

    [BrowserFact]
    public async Task What_was_chosen_is_remembered_on_the_next_page()
    {
        var page = (await browser.Open(TwoDates, scripts: true)).Page;
        await page.Locator("#only-1").CheckAsync();

        await page.GotoAsync(new Uri(browser.Site, "parallel/original-title/").AbsoluteUri);

        await Assertions.Expect(page.Locator(".views :checked").First).ToHaveValueAsync("en");
        await Assertions.Expect(page.Locator(".rows .cell:lang(ja)").First).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task The_language_switch_leads_to_the_same_paragraph()
    {
        const string Second = "ja/articles/two-dates/#p-78edf2";
        var page = (await browser.Open(Second, scripts: true)).Page;

        await page.Locator(".switch a").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(browser.Site, "en/articles/two-dates/#p-78edf2").AbsoluteUri);
        await Assertions.Expect(page.Locator(":has(> :target)")).ToContainTextAsync("The distance between the two dates");
        await Assertions.Expect(page.Locator(":has(> :target)")).ToBeInViewportAsync();
    }

    [BrowserTheory]
    [InlineData("en/articles/two-dates/#p-78edf2", ":has(> :target)")]
    [InlineData("parallel/two-dates/#p-78edf2", ".row:has(:target)")]
    public async Task An_address_of_one_language_is_found_on_every_page_of_the_article(string path, string place)
    {
        var page = (await browser.Open(path)).Page;

        await Assertions.Expect(page.Locator(place)).ToContainTextAsync("The distance between the two dates");
        await Assertions.Expect(page.Locator(place)).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Without_scripts_a_paragraph_that_was_asked_for_offers_its_counterpart()
    {
        var page = (await browser.Open("ja/articles/two-dates/#p-78edf2")).Page;

        await page.Locator(":target > .other").ClickAsync();

        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("The distance between the two dates");
    }

    private static async Task CopiesOnly(IPage page, string shown, string hidden)
    {
        var copied = await page.EvaluateAsync<string>("getSelection().toString()");
        foreach (var words in await page.Locator($".rows .cell:lang({shown}) > p[id]").AllInnerTextsAsync())
        {
            Assert.Contains(words, copied, StringComparison.Ordinal);
        }

        Assert.All(
            await page.Locator($".rows .cell:lang({hidden}) > p[id]").AllTextContentsAsync(),
            words => Assert.DoesNotContain(words, copied, StringComparison.Ordinal));
    }
}
