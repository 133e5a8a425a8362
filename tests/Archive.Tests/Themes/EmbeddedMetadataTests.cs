using AngleSharp.Html.Parser;
using Archive.Tests.Crawl;

namespace Archive.Tests.Themes;

/// <summary>What somebody keeps who pressed Zotero's button on an article of the sample.</summary>
public sealed class EmbeddedMetadataTests
{
    [Theory]
    [InlineData("ja/articles/relay/", "中継ぎの翻訳は何を失うか", "渡し場文庫", "2012-09-14", "ja", "author ジェーン・スペシメン（架空）", "translator 見本ふみ（架空）", "translator 渡し場翻訳会（架空）")]
    [InlineData("en/articles/two-dates/", "Every Translation Has Two Dates", "The Ferry Archive", "2018-11-30", "en", "author Rei Karina (fictional)", "translator John Sample (fictional)")]
    [InlineData("en/articles/wire-and-word/", "The Wire and the Word", "The Ferry Archive", "2009-03-12", "en", "author John Sample (fictional)")]
    [InlineData("en/articles/type-case/", "A Letter from the Type Case", "The Ferry Archive", "2021-10-25", "en", "translator Ferry Translation Circle (fictional)")]
    public void An_article_is_kept_with_its_authors_its_translators_and_the_name_of_the_archive(
        string path, string title, string archive, string date, string language, params string[] creators)
    {
        using var site = new BuiltSample("https://ferry.example.org/archive/");

        var item = new EmbeddedMetadata(new HtmlParser().ParseDocument(site.Read(path + "index.html")));

        Assert.Equal(creators, item.Creators);
        Assert.Equal((title, archive, date, language), (item.Title, item.Publication, item.Date, item.Language));
        Assert.Equal(("webpage", "https://ferry.example.org/archive/" + path), (item.ItemType, item.Url));
    }
}
