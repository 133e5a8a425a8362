using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Tests;

/// <summary>Two texts of which one is no translation of the other are never shown as pairs.</summary>
public sealed class ParallelPageTests
{
    [Theory]
    [InlineData(2000, 3)]
    [InlineData(3, 2000)]
    [InlineData(1, 400)]
    public void Texts_of_very_different_length_stand_beside_each_other_as_wholes(int japanese, int english)
    {
        using var site = new GeneratedSite(
        [
            ("archive.yml", "title: { ja: 見本, en: Sample }\nurl: https://example.org/\nlanguages: [ja, en]\ncontact: mailto:a@example.org\n"),
            ("articles/a.ja.md", "---\ntitle: 川\ndate: 2024-05-01\noriginal: ja\n---\n" + Paragraphs(japanese, "これは{0}番目の段落である。")),
            ("articles/a.en.md", "---\ntitle: River\ndate: 2024-05-01\ntranslator: b\n---\n" + Paragraphs(english, "Of other things paragraph {0} speaks.")),
        ], faulty: true);

        var page = site.Page("/parallel/a/");

        Assert.Equal("passage", Assert.Single(Regex.Matches(page, "class=\"row (?!onward)(\\w+)\"")).Groups[1].Value);
        Assert.Equal(japanese + english, Regex.Count(page, "<p id=\"p-"));
    }

    private static string Paragraphs(int count, string text) =>
        string.Concat(Enumerable.Range(1, count).Select(number => string.Format(CultureInfo.InvariantCulture, text, number) + "\n\n"));
}
