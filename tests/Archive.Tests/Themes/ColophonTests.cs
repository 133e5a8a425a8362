using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Tests.Themes;

/// <summary>What the default theme says below a text, row by row; words of another language say which.</summary>
public sealed class ColophonTests : IDisposable
{
    private readonly GeneratedSite _site = new(
    [
        ("archive.yml", "title: { ja: 見本, en: Sample }\nurl: https://example.org/archive/\nlanguages: [ja, en]\ncontact: mailto:keeper@example.org\n"),
        ("people.yml", "ann: { ja: アン・スペシメン, en: Ann Specimen }\n"),
        ("articles/dated.ja.md", "---\ntitle: 川\ndate: 2024-05-01\ntranslator: みほん\nsource: { title: River, date: 2004-05, language: en }\n---\n本文。\n"),
        ("articles/found.ja.md", "---\ntitle: 湖\ndate: 2024-05-01\ntranslator: みほん\nsource: { title: Lake, date: 2004-05, url: https://example.net/lake, language: en }\n---\n本文。\n"),
        ("articles/whole.ja.md", "---\ntitle: 海\ndate: 2024-05-01\ntranslator: みほん\nsource: { title: Sea, date: 2004-05, publication: みほんタイムズ, language: en }\n---\n本文。\n"),
        ("articles/rights.en.md", "---\ntitle: Bay\ndate: 2024-05-01\nrights:\n  original: { status: permission, by: ann, note: by letter }\n  translation: { status: permission, by: Ben }\n---\nThe bay.\n"),
    ]);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("dated", "原題 River", "原文の言語 英語", "原文の日付 2004年5月")]
    [InlineData("found", "原題 Lake", "原文の言語 英語", "掲載元 https://example.net/lake", "原文の日付 2004年5月")]
    [InlineData("whole", "原題 Sea", "原文の言語 英語", "掲載元 みほんタイムズ、2004年5月")]
    public void A_place_of_publication_is_named_where_it_is_known_and_the_date_stands_by_itself_where_not(string id, params string[] rows) =>
        Assert.Equal(rows, Rows($"/ja/articles/{id}/").Select(row => row.Text).TakeWhile(row => !row.StartsWith("翻訳", StringComparison.Ordinal)));

    [Fact]
    public void Words_on_rights_are_in_the_language_of_their_file_and_names_in_the_readers_where_it_is_known()
    {
        var japanese = Assert.Single(Rows("/ja/articles/rights/"), row => row.Text.StartsWith("権利", StringComparison.Ordinal));
        var english = Assert.Single(Rows("/en/articles/rights/"), row => row.Text.StartsWith("Rights", StringComparison.Ordinal));

        Assert.Equal(["by letter en", "Ben en"], japanese.Marked);
        Assert.Contains("アン・スペシメンの許諾による", japanese.Text, StringComparison.Ordinal);
        Assert.Contains("Benの許諾による", japanese.Text, StringComparison.Ordinal);
        Assert.Empty(english.Marked);
        Assert.Contains("by permission of Ann Specimen", english.Text, StringComparison.Ordinal);
    }

    private IEnumerable<(string Text, IEnumerable<string> Marked)> Rows(string path) =>
        from row in new HtmlParser().ParseDocument(_site.Page(path)).QuerySelectorAll(".colophon dl > div")
        select (
            string.Join(' ', row.Children.Select(part => part.Text().Trim())),
            row.QuerySelectorAll("[lang]").Select(marked => $"{marked.Text()} {marked.GetAttribute("lang")}"));
}
