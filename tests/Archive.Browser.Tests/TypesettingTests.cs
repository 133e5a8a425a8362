using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>What only a browser can tell of a text: what is seen, where it stands, and what it looks like, all without scripts.</summary>
[Collection(Sample.Name)]
public sealed class TypesettingTests(Browser browser) : IDisposable
{
    private const int Telephone = 390;

    private const string Notes = """
        original: en
        translator: b
        ---
        川[^訳1]は東へ（訳注：海へ）流れる。

        （訳注：段落の注。）

        次の段落。

        [^訳1]: 利根川。
        """;

    private readonly WrittenSite _site = new(
        ("plain.ja.md", """
            original: ja
            ---
            最後の渡し舟が岸を離れたのは、
            一月の朝の六時であった。*誰も*
            それが**「最後」**だとは言わず、
            The Ferryという名だけが残った。

            価格は9~11セント、別の国では5~6セント。

            It was the *last* ferry of
            the year.
            """),
        ("notes.ja.md", Notes),
        ("upright.ja.md", "layout: vertical\n" + Notes));

    public void Dispose() => _site.Dispose();

    [BrowserFact]
    public async Task Lines_of_a_Japanese_source_leave_no_space_and_a_range_is_no_subscript()
    {
        var body = (await browser.Open(_site.Article("plain", "ja"))).Page.Locator(".body");

        var first = await body.Locator("p").First.InnerTextAsync();

        Assert.Equal("最後の渡し舟が岸を離れたのは、一月の朝の六時であった。誰もそれが「最後」だとは言わず、The Ferryという名だけが残った。", first);
        await Assertions.Expect(body.Locator("strong")).ToHaveTextAsync("「最後」");
        await Assertions.Expect(body.Locator("sub, sup, del")).ToHaveCountAsync(0);
        Assert.Equal("価格は9~11セント、別の国では5~6セント。", await body.Locator("p").Nth(1).InnerTextAsync());
    }

    [BrowserFact]
    public async Task Emphasis_is_dots_in_Japanese_and_slanted_in_English_and_scripts_part_by_themselves()
    {
        var body = (await browser.Open(_site.Article("plain", "ja"))).Page.Locator(".body");

        var japanese = body.Locator("p:not([lang]) em");
        await Assertions.Expect(japanese).ToHaveCSSAsync("font-style", "normal");
        await Assertions.Expect(japanese).ToHaveCSSAsync("text-emphasis-style", "sesame");
        var english = body.Locator("[lang=en] em");
        await Assertions.Expect(english).ToHaveCSSAsync("font-style", "italic");
        await Assertions.Expect(english).ToHaveCSSAsync("text-emphasis-style", "none");
        await Assertions.Expect(body.Locator("p").First).ToHaveCSSAsync("text-autospace", "normal");
        await Assertions.Expect(body.Locator("p").First).ToHaveCSSAsync("line-break", "strict");
    }

    [BrowserTheory]
    [InlineData("notes")]
    [InlineData("upright")]
    public async Task Notes_hide_and_show_on_the_screen_and_on_paper(string article)
    {
        var page = (await browser.Open(_site.Article(article, "ja"))).Page;
        var notes = page.Locator(".body :is(.tn, .tn-mark)");
        await Assertions.Expect(notes.Locator("visible=true")).ToHaveCountAsync(4);

        await page.Locator("#hide-notes").CheckAsync();
        await Assertions.Expect(notes.Locator("visible=true")).ToHaveCountAsync(0);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(notes.Locator("visible=true")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".switches")).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.Locator("#hide-notes").UncheckAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(notes.Locator("visible=true")).ToHaveCountAsync(4);
    }

    [BrowserFact]
    public async Task Paragraph_numbers_are_no_stops_until_they_are_asked_for_and_then_stay_on_paper()
    {
        var page = (await browser.Open(_site.Article("notes", "ja"))).Page;
        var numbers = page.Locator(".body .number");
        await Assertions.Expect(numbers.Locator("visible=true")).ToHaveCountAsync(0);

        await page.Locator("#show-numbers").CheckAsync();
        await Assertions.Expect(numbers.Locator("visible=true")).ToHaveCountAsync(3);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(numbers.Locator("visible=true")).ToHaveCountAsync(3);
        await Assertions.Expect(numbers.First).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }

    [BrowserFact]
    public async Task A_note_stands_beside_the_text_where_there_is_room_and_below_it_where_there_is_none()
    {
        var tab = await browser.Open(_site.Article("notes", "ja"));
        var (text, note) = (tab.Page.Locator(".body > p").First, tab.Page.Locator("aside.tn"));

        var (wideText, wideNote) = (await Box(text), await Box(note));
        await tab.Page.SetViewportSizeAsync(Telephone, 900);
        var (narrowText, narrowNote) = (await Box(text), await Box(note));

        Assert.True(wideNote.X >= wideText.X + wideText.Width);
        Assert.InRange(wideNote.X + wideNote.Width, 0, 1280);
        Assert.True(narrowNote.Y >= narrowText.Y + narrowText.Height);
        Assert.InRange(narrowNote.X + narrowNote.Width, 0, Telephone);
        Assert.Equal(0, await tab.SidewaysScroll());
    }

    [BrowserTheory]
    [InlineData(Telephone)]
    [InlineData(1280)]
    public async Task Vertical_columns_run_from_right_to_left_and_their_notes_stand_among_them(int width)
    {
        var tab = await browser.Open(_site.Article("upright", "ja"), width);
        var body = tab.Page.Locator(".body");

        await Assertions.Expect(body).ToHaveCSSAsync("writing-mode", "vertical-rl");
        var (first, note, last) = (await Box(body.Locator("p").First), await Box(body.Locator("aside.tn")), await Box(body.Locator("> p").Last));

        Assert.True(first.X >= note.X + note.Width);
        Assert.True(note.X >= last.X + last.Width);
        Assert.True(note.Height > note.Width);
        Assert.Equal(0, await tab.SidewaysScroll());
    }

    private static async Task<LocatorBoundingBoxResult> Box(ILocator part) => (await part.BoundingBoxAsync())!;
}
