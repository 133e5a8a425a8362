using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Tests;

/// <summary>Where the translator’s notes stand together, and what becomes of them when there are too many for one page.</summary>
public sealed class LongNotesTests
{
    private const string Settings = """
        title: { ja: 見本, en: Sample }
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org

        """;

    [Fact]
    public void Five_hundred_notes_stand_on_one_page()
    {
        using var site = new GeneratedSite(Articles(("2023", 200), ("2022", 300)));

        Assert.Equal(["/ja/notes/"], site.Addresses("/ja/notes/"));
        Assert.Equal(500, Notes(site, "/ja/notes/"));
        Assert.DoesNotContain("class=\"ways\"", site.Page("/ja/notes/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Over_five_hundred_notes_stand_on_one_page_a_year_and_the_newest_year_at_the_address_of_all()
    {
        using var site = new GeneratedSite(Articles(("2023", 200), ("2022-05", 250), ("2022-01-18", 30), ("unknown", 21)));

        Assert.Equal(["/ja/notes/", "/ja/notes/page/2022/", "/ja/notes/page/unknown/"], site.Addresses("/ja/notes/"));
        Assert.Equal([200, 280, 21], site.Addresses("/ja/notes/").Select(address => Notes(site, address)));
        Assert.Empty(site.Addresses("/en/notes/"));
    }

    [Fact]
    public void Each_year_leads_to_the_others_and_to_the_notes_in_their_texts()
    {
        using var site = new GeneratedSite(Articles(("2023", 200), ("2022", 301)));

        var newest = site.Page("/ja/notes/");
        var older = site.Page("/ja/notes/page/2022/");

        Assert.Contains("href=\"page/2022/\"", newest, StringComparison.Ordinal);
        Assert.Contains("href=\"../../\"", older, StringComparison.Ordinal);
        Assert.Contains("<h1>訳注</h1>", older, StringComparison.Ordinal);
        Assert.Contains("<title>2022年 · 訳注 — 見本</title>", older, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../articles/a-2/#fn-ja-t301\"", older, StringComparison.Ordinal);
        Assert.Contains("href=\"../../notes/\"", site.Page("/ja/articles/a-2/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_switch_of_languages_leads_from_every_year_to_the_other_notes_where_there_are_any()
    {
        using var site = new GeneratedSite(Articles(("2023", 200), ("2022", 301)).Append(
            ("articles/b.en.md", "---\ntitle: b\ndate: 2020\ntranslator: c\noriginal: ja\n---\nText (Translator's note: one).\n")));

        Assert.Contains("href=\"../../../../en/notes/\"", site.Page("/ja/notes/page/2022/"), StringComparison.Ordinal);
        Assert.Equal(1, Notes(site, "/en/notes/"));
    }

    [Fact]
    public void The_notes_of_a_page_of_ones_own_can_be_hidden_and_stand_in_no_list()
    {
        using var site = new GeneratedSite(Articles(("2023", 0)).Append(("pages/about.ja.md", "---\ntitle: 案内\n---\n川（訳注：東へ）。\n"))
            .Append(("pages/about.en.md", "---\ntitle: About\n---\nA river.\n")));

        Assert.Contains("id=\"hide-notes\"", site.Page("/ja/about/"), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"hide-notes\"", site.Page("/en/about/"), StringComparison.Ordinal);
        Assert.Contains("id=\"show-numbers\"", site.Page("/en/about/"), StringComparison.Ordinal);
        Assert.Empty(site.Addresses("/ja/notes/"));
    }

    private static int Notes(GeneratedSite site, string address) => Regex.Count(site.Page(address), "<li>(注|one)");

    /// <summary>Translations with a number of notes each.</summary>
    private static IEnumerable<(string Path, string Text)> Articles(params (string Date, int Notes)[] articles) =>
        articles.Select((article, index) => (
                $"articles/a-{(index + 1).ToString(CultureInfo.InvariantCulture)}.ja.md",
                $"---\ntitle: 題\ndate: {article.Date}\ntranslator: やまだ\noriginal: en\n---\n{Text(article.Notes)}"))
            .Prepend(("archive.yml", Settings));

    private static string Text(int notes) =>
        "本文。\n\n" + string.Concat(Enumerable.Range(1, notes).Select(number => string.Create(CultureInfo.InvariantCulture, $"川[^t{number}]。\n\n[^t{number}]: 注{number}。\n\n")));
}
