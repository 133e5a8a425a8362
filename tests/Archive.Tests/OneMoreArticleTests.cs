using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Tests;

/// <summary>What a new article costs: only the pages that speak of it, however large the archive is.</summary>
public sealed class OneMoreArticleTests
{
    private const string Settings = """
        title: { ja: 見本, en: Sample }
        url: https://example.org/archive/
        languages: [ja, en]
        contact: mailto:keeper@example.org

        """;

    [Theory]
    [InlineData(301)]
    [InlineData(150)]
    [InlineData(1)]
    public void Fewer_than_forty_files_change(int added)
    {
        var all = Enumerable.Range(1, 301).ToList();
        using var before = new GeneratedSite(Articles(all.Except([added])));
        using var after = new GeneratedSite(Articles(all));

        // The manifest is our own record and no page; a build does not count it among what it writes.
        var changed = Files(after).Except(Files(before)).Where(file => !file.StartsWith("-- .archive-manifest", StringComparison.Ordinal)).Select(file => file.Split('\n')[0]).ToList();

        Assert.True(changed.Count is > 0 and < 40, string.Join('\n', changed));
        Assert.DoesNotContain(changed, file => file.Contains("/translations/", StringComparison.Ordinal));
    }

    private static HashSet<string> Files(GeneratedSite site) => [.. Regex.Split(site.Written(), "(?=-- [^ ]+ --\n)")];

    private static IEnumerable<(string Path, string Text)> Articles(IEnumerable<int> numbers) =>
        numbers.SelectMany(Article).Prepend(("archive.yml", Settings));

    /// <summary>Both editions of the article of a number, each a week after that before it, with topics, people and places that many share.</summary>
    private static IEnumerable<(string Path, string Text)> Article(int number)
    {
        var day = new DateOnly(2015, 1, 1).AddDays(7 * number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var shared = $"topics: [topic {number % 20}, topic {number % 7}, topic {number % 3}]\nauthor: Al {number % 9}";
        yield return ($"articles/a{number}.en.md", $"---\ntitle: Article {number}\ndate: {day}\n{shared}\n---\nThe text of {number}.\n");
        yield return ($"articles/a{number}.ja.md",
            $"---\ntitle: キジ {number}\ndate: {day}\ntranslator: ヤク{number % 5}\nsource: {{ language: en, publication: Paper {number % 4} }}\n---\nホンブン {number}\n");
    }
}
