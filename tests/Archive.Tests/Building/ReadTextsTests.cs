using Archive.Articles;
using Archive.Building;
using Archive.Problems;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Tests.Building;

/// <summary>With what was read before, a build reads what has changed, and nobody can tell from what comes out.</summary>
public sealed class ReadTextsTests : IDisposable
{
    private readonly TinyArchive _archive = new();
    private readonly BuildMemory _memory = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Only_what_has_changed_is_read_again()
    {
        var before = Editions();
        _archive.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "The pond is still.");
        var after = Editions();

        Assert.Same(before["articles/river.en.md"], after["articles/river.en.md"]);
        Assert.Equal("Pond", after["articles/lake.en.md"].Title);
    }

    [Fact]
    public void Only_what_has_changed_is_put_together_again()
    {
        var before = Articles();
        _archive.Article("lake.en.md", "title: Pond\ndate: 2024-06-01\ntopics: [water]", "The pond is still.");
        var after = Articles();

        Assert.Same(before["river"], after["river"]);
        Assert.NotSame(before["lake"], after["lake"]);
    }

    [Fact]
    public void A_name_that_is_spelt_otherwise_is_so_in_every_article()
    {
        var before = Articles();
        _archive.Write("input/topics.yml", "water: { ja: 水, en: Water }\n");

        Assert.NotSame(before["river"], Articles()["river"]);
        Assert.Equal("水", Articles()["river"].Topics[0].Names.In("ja").Text);
    }

    [Fact]
    public void What_is_wrong_with_a_work_is_told_each_time()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-01\nsource: { title: Mere }", "The lake.");

        Assert.Equal("missing-source-language", Assert.Single(Build().Problems).Code);
        Assert.Equal("missing-source-language", Assert.Single(Build().Problems).Code);
    }

    [Fact]
    public void What_is_gone_is_forgotten()
    {
        var text = _archive.Read("input/articles/lake.en.md");
        var before = Editions();
        _archive.Delete("input/articles/lake.en.md");
        Assert.False(Editions().ContainsKey("articles/lake.en.md"));
        _archive.Write("input/articles/lake.en.md", text);

        Assert.NotSame(before["articles/lake.en.md"], Editions()["articles/lake.en.md"]);
    }

    [Fact]
    public void What_is_wrong_with_a_text_is_told_each_time()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-13-01", "The lake.");

        Assert.Equal("bad-date", Assert.Single(Build().Problems).Code);
        Assert.Equal("bad-date", Assert.Single(Build().Problems).Code);
    }

    [Fact]
    public void The_same_bytes_under_another_name_are_another_text()
    {
        Editions();
        File.Move(_archive["input/articles/lake.en.md"], _archive["input/articles/sea.en.md"]);

        Assert.Equal("sea", Editions()["articles/sea.en.md"].Id);
    }

    [Fact]
    public void The_site_is_that_of_a_build_without_memory()
    {
        Build();
        _archive.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "See [[river]].");
        _archive.Delete("input/articles/river.ja.md");

        Assert.Equal(TinyArchive.PagesOf(_archive.Build().Site!), TinyArchive.PagesOf(Build().Site));
    }

    private (BuiltSite Site, IReadOnlyList<Problem> Problems) Build()
    {
        var build = new Build(new BuildOptions(_archive["input"], _archive["themes"], null, WithDrafts: false), Recipe.Pipelines, Recipe.PostPipelines, _memory);
        return (build.Run()!, build.Problems.Sorted());
    }

    private Dictionary<string, Edition> Editions() =>
        Build().Site.Context.Library.Articles.SelectMany(article => article.Editions).ToDictionary(edition => edition.File);

    private Dictionary<string, Article> Articles() => Build().Site.Context.Library.Articles.ToDictionary(article => article.Id);
}
