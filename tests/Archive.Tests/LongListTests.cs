using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Problems;

namespace Archive.Tests;

/// <summary>What becomes of lists that are too long for one page.</summary>
public sealed class LongListTests
{
    private const string Settings = """
        title: { ja: 見本, en: Sample }
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org
        page-size: 10

        """;

    [Fact]
    public void Pages_of_a_name_are_numbered_from_the_oldest_and_the_newest_stand_at_its_own_address()
    {
        using var site = new GeneratedSite(Articles(35));

        Assert.Equal(
            ["/en/topics/water/", "/en/topics/water/feed.xml", "/en/topics/water/page/1/", "/en/topics/water/page/2/", "/en/topics/water/page/3/"],
            site.Addresses("/en/topics/water/"));
        Assert.Equal(Titles(35, 21), TitlesOn(site, "/en/topics/water/"));
        Assert.Equal(Titles(20, 11), TitlesOn(site, "/en/topics/water/page/2/"));
        Assert.Equal(Titles(10, 1), TitlesOn(site, "/en/topics/water/page/1/"));
    }

    [Fact]
    public void A_numbered_page_does_not_change_when_newer_articles_come()
    {
        using var before = new GeneratedSite(Articles(35));
        using var after = new GeneratedSite(Articles(58));

        Assert.Equal(before.Page("/ja/topics/water/page/1/"), after.Page("/ja/topics/water/page/1/"));
        Assert.Equal(before.Page("/ja/topics/water/page/2/"), after.Page("/ja/topics/water/page/2/"));
    }

    [Fact]
    public void Only_the_newest_page_says_how_many_there_are()
    {
        using var site = new GeneratedSite(Articles(35));

        Assert.Contains("35 articles", site.Page("/en/topics/water/"), StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9] articles", site.Page("/en/topics/water/page/2/"));
    }

    [Fact]
    public void The_number_after_the_last_leads_to_the_list_until_there_is_such_a_page()
    {
        using var site = new GeneratedSite(Articles(35));

        Assert.Contains("href=\"../3/\"", site.Page("/en/topics/water/page/2/"), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/archive/en/topics/water/\">", site.Page("/en/topics/water/page/3/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nineteen_of_pages_of_ten_stay_on_one_page()
    {
        using var site = new GeneratedSite(Articles(19));

        Assert.Equal(["/en/topics/water/", "/en/topics/water/feed.xml"], site.Addresses("/en/topics/water/"));
        Assert.Equal(Titles(19, 1), TitlesOn(site, "/en/topics/water/"));
    }

    [Fact]
    public void A_year_of_more_than_a_page_names_its_months_instead_of_its_titles()
    {
        using var site = new GeneratedSite(Articles(35));

        var year = site.Page("/en/dates/2020/");

        Assert.Contains("href=\"02/\"", year, StringComparison.Ordinal);
        Assert.Empty(TitlesIn(year));
        Assert.Equal(Titles(28, 1), TitlesOn(site, "/en/dates/2020/01/"));
    }

    [Fact]
    public void A_feed_holds_the_newest_thirty()
    {
        using var site = new GeneratedSite(Articles(35));

        Assert.Equal(Titles(35, 6), TitlesOn(site, "/en/feed.xml"));
    }

    [Fact]
    public void Over_three_thousand_titles_stand_on_one_page_a_year_and_the_newest_year_at_the_address_of_the_list()
    {
        using var site = new GeneratedSite(Articles(3001));

        Assert.Equal(
            Enumerable.Range(2020, 8).Select(year => $"/en/articles/page/{year.ToString(CultureInfo.InvariantCulture)}/"),
            site.Addresses("/en/articles/page/"));
        Assert.Equal(Titles(3001, 2689), TitlesOn(site, "/en/articles/"));
        Assert.Contains("hreflang=\"ja\"", site.Page("/en/articles/"), StringComparison.Ordinal);
        Assert.Equal(Titles(336, 1), TitlesOn(site, "/en/articles/page/2020/"));
        Assert.Contains("2020 · Articles", site.Page("/en/articles/page/2020/"), StringComparison.Ordinal);
        Assert.DoesNotContain("<link rel=\"alternate\" hreflang", site.Page("/en/articles/page/2020/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_term_that_is_used_often_the_glossary_has_the_newest_and_the_rest_stands_on_pages_that_do_not_change()
    {
        using var before = new GeneratedSite(Articles(12).Append(Terms));
        using var after = new GeneratedSite(Articles(35).Append(Terms));
        using var later = new GeneratedSite(Articles(58).Append(Terms));

        Assert.Equal(["/en/glossary/"], before.Addresses("/en/glossary/"));
        Assert.Equal(
            ["/en/glossary/", "/en/glossary/text/", "/en/glossary/text/page/1/", "/en/glossary/text/page/2/", "/en/glossary/text/page/3/"],
            after.Addresses("/en/glossary/"));
        Assert.Equal(Titles(35, 24), TitlesOn(after, "/en/glossary/"));
        Assert.Contains("<a href=\"text/\">All 35 passages</a>", after.Page("/en/glossary/"), StringComparison.Ordinal);
        Assert.Equal(Titles(35, 21), TitlesOn(after, "/en/glossary/text/"));
        Assert.Equal(Titles(10, 1), TitlesOn(after, "/en/glossary/text/page/1/"));
        Assert.Equal(after.Page("/en/glossary/text/page/2/"), later.Page("/en/glossary/text/page/2/"));
    }

    [Theory]
    [InlineData("topics.yml", "con: { ja: みず, en: Water }")]
    [InlineData("terms.yml", "con: { ja: 本文, en: text }")]
    public void A_name_that_Windows_keeps_for_itself_is_told_once_however_many_pages_it_would_have(string file, string entry)
    {
        using var archive = new TinyArchive();
        foreach (var (path, text) in Articles(20).Append((file, entry)))
        {
            archive.Write($"input/{path}", text);
        }

        var problem = Assert.Single(archive.Build().Problems.Sorted(), problem => problem.Severity == Severity.Error);

        Assert.Equal($"{archive["input"]}/{file}(1,1): Nothing can be published under the name `con`: Windows keeps it for itself.", $"{problem.At}: {problem.Says.English}");
    }

    [Fact]
    public void What_is_left_to_do_stands_on_one_page_up_to_five_hundred_articles_and_then_on_one_a_year()
    {
        using var before = new GeneratedSite(Articles(500));
        using var after = new GeneratedSite(Articles(501));

        Assert.Equal(["/en/translations/"], before.Addresses("/en/translations/"));
        Assert.Equal(Titles(500, 1), TitlesOn(before, "/en/translations/"));
        Assert.Equal(["/en/translations/", "/en/translations/page/2020/"], after.Addresses("/en/translations/"));
        Assert.Equal(Titles(501, 337), TitlesOn(after, "/en/translations/"));
        Assert.Equal(Titles(336, 1), TitlesOn(after, "/en/translations/page/2020/"));
        Assert.Contains("<a href=\"page/2020/\">2020</a>", after.Page("/en/translations/"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_changed_since_it_was_compared_is_named_first_of_whatever_year_it_is()
    {
        using var site = new GeneratedSite(Articles(501).Concat(Stale), faulty: true);

        Assert.Contains("Stale", site.Page("/en/translations/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Stale", site.Page("/en/translations/page/2020/"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_one_year_does_not_change_with_another()
    {
        using var before = new GeneratedSite(Articles(510));
        using var after = new GeneratedSite(Articles(520));

        Assert.Equal(before.Page("/en/translations/page/2020/"), after.Page("/en/translations/page/2020/"));
    }

    private static IEnumerable<(string Path, string Text)> Stale =>
    [
        ("articles/s.en.md", "---\ntitle: Stale\ndate: 2020-01-01\n---\nText.\n"),
        ("articles/s.ja.md", "---\ntitle: 古い\ndate: 2020-01-01\ntranslator: 山田\nconfirmed: { date: 2020-02-01, paragraphs: 111111 }\n---\n本文。\n"),
    ];

    private static (string Path, string Text) Terms => ("terms.yml", "text: { ja: 本文, en: text }\n");

    /// <summary>One a day from 2020 on, in months of 28 days; the first is the oldest.</summary>
    private static IEnumerable<(string Path, string Text)> Articles(int count) =>
        Enumerable.Range(0, count).Select(number => (
                $"articles/a{Number(number + 1)}.en.md",
                $"---\ntitle: Title {Number(number + 1)}\ndate: {Day(number)}\ntopics: [Water]\n---\nText.\n"))
            .Prepend(("archive.yml", Settings));

    private static string Day(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{2020 + number / (28 * 12)}-{number / 28 % 12 + 1:00}-{number % 28 + 1:00}");

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Titles(int newest, int oldest) =>
        Enumerable.Range(oldest, newest - oldest + 1).Reverse().Select(number => $"Title {Number(number)}");

    private static IEnumerable<string> TitlesOn(GeneratedSite site, string address) => TitlesIn(site.Page(address));

    private static IEnumerable<string> TitlesIn(string page) =>
        Regex.Matches(page, "Title [0-9]{4}").Select(match => match.Value);
}
