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

    [Fact]
    public void Fewer_than_forty_files_change()
    {
        using var before = new GeneratedSite(Articles(300));
        using var after = new GeneratedSite(Articles(301));

        // The manifest is our own record and no page; a build does not count it among what it writes.
        var changed = Files(after).Except(Files(before)).Where(file => !file.StartsWith("-- .archive-manifest", StringComparison.Ordinal)).ToList();

        Assert.True(changed.Count is > 0 and < 40, string.Join("", changed.Select(file => file.Split('\n')[0] + "\n")));
    }

    private static HashSet<string> Files(GeneratedSite site) => [.. Regex.Split(site.Written(), "(?=-- [^ ]+ --\n)")];

    private static IEnumerable<(string Path, string Text)> Articles(int count) =>
        Enumerable.Range(1, count).SelectMany(Article).Prepend(("archive.yml", Settings));

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
