using Archive.Preview;

namespace Archive.Tests.Preview;

/// <summary>What is shown is one whole site at any moment, and the last that could be built where the latest could not.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private static readonly Changes Unknown = new(new HashSet<string>(), AreFewAndNamed: false);

    private readonly LiveArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Another_site_takes_the_place_of_the_first_and_the_first_is_over()
    {
        var before = _archive.Live.Now;
        _archive.Files.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "The pond.");
        _archive.Live.Rebuild(Unknown);

        Assert.True(before.Over.IsCompleted);
        Assert.False(_archive.Live.Now.Over.IsCompleted);
        Assert.Contains("The pond.", _archive.Page("en/articles/lake/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/archive.yml")]
    [InlineData("themes/default/theme.yml")]
    [InlineData("themes/default/layouts/article.html")]
    public void Without_settings_or_a_theme_the_last_site_is_shown_and_the_problem_told(string file)
    {
        var text = _archive.Files.Read(file);
        _archive.Files.Delete(file);
        _archive.Live.Rebuild(Unknown);

        Assert.Contains("The lake is still.", _archive.Page("en/articles/lake/"), StringComparison.Ordinal);
        Assert.NotEmpty(_archive.Live.Now.Problems);
        Assert.False(_archive.Live.Now.IsCurrent);

        _archive.Files.Write(file, text);
        _archive.Live.Rebuild(Unknown);
        Assert.Empty(_archive.Live.Now.Problems);
        Assert.True(_archive.Live.Now.IsCurrent);
    }

    [Theory]
    [InlineData("lake.en.md")] // the only text of its article
    [InlineData("river.en.md")]
    public void The_page_of_a_text_with_a_mistake_is_the_last_that_it_had(string file)
    {
        var path = $"en/articles/{file[..file.IndexOf('.', StringComparison.Ordinal)]}/";
        var page = _archive.Page(path);
        var text = _archive.Files.Read($"input/articles/{file}");
        _archive.Files.Article(file, "title: Pond\ndate: 2024-13-01", "The pond.");
        _archive.Files.Article("sea.en.md", "title: Sea\ndate: 2024-06-02", "The sea.");
        _archive.Live.Rebuild(Unknown);
        _archive.Live.Rebuild(Named("articles/" + file));

        Assert.Equal(page, _archive.Page(path));
        Assert.Contains("The sea.", _archive.Page("en/articles/sea/"), StringComparison.Ordinal);

        _archive.Files.Write($"input/articles/{file}", text);
        _archive.Live.Rebuild(Unknown);
        Assert.Empty(_archive.Live.Now.Earlier);
    }

    /// <summary>Whatever else is wrong, and since when.</summary>
    [Theory]
    [InlineData("input/articles/river.ja.md", "---\ntitle: 川\ndate: 2024-13-02\n---\n川は流れる。\n")] // taken off itself, before
    [InlineData("input/topics.yml", "water: [\n")] // none of any page
    [InlineData("input/articles/lake.en.md", "---\ntitle: Lake\ndate: 2024-06-01\n---\nThe lake of [[nothing]].\n")] // shown with its mistake
    public void A_mistake_that_was_there_before_keeps_no_text_from_being_shown_as_it_last_was(string file, string text)
    {
        _archive.Files.Write(file, text);
        _archive.Live.Rebuild(Unknown);
        var live = new LiveSite(_archive.Options.Build, _archive.Prepare, new Showing(_archive.Live.Now.Site, _archive.Live.Now.Problems)); // as if it had begun so
        _archive.Files.Article("lake.en.md", "title: Lake\ndate: 2024-06-01", "The lake has risen to [[nothing]].");
        live.Rebuild(Unknown);
        _archive.Files.Article("lake.en.md", "title: Lake\ndate: someday", "The lake.");
        live.Rebuild(Unknown);
        live.Rebuild(Unknown);

        Assert.Contains("The lake has risen to", LiveArchive.Page(live, "en/articles/lake/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_were_taken_off_at_once_share_the_site_that_had_them()
    {
        _archive.Files.Article("lake.en.md", "title: Lake\ndate: someday", "The lake.");
        _archive.Files.Article("river.en.md", "title: River\ndate: someday", "The river.");
        _archive.Live.Rebuild(Unknown);

        Assert.Equal(2, _archive.Live.Now.Earlier.Count);
        Assert.Single(_archive.Live.Now.Earlier.Values.Distinct());
    }

    [Fact]
    public void What_the_disk_refuses_leaves_the_last_site()
    {
        var first = _archive.Live.Now;
        var live = new LiveSite(_archive.Options.Build, _ => throw new IOException("busy"), first);
        live.Rebuild(Unknown);

        Assert.Same(first.Site, live.Now.Site);
        Assert.Equal("busy", live.Now.Refusal?.Message);
    }

    [Fact]
    public void A_fault_of_ours_is_not_taken_for_the_disk()
    {
        var live = new LiveSite(_archive.Options.Build, _ => throw new InvalidOperationException(), _archive.Live.Now);

        Assert.Throws<InvalidOperationException>(() => live.Rebuild(Unknown));
    }

    [Fact]
    public void A_text_that_was_saved_is_known_with_its_page_but_not_one_of_many()
    {
        _archive.Live.Rebuild(Named("articles/lake.en.md", "articles/4913", "topics.yml"));
        Assert.Equal((1, "/en/articles/lake/"), (_archive.Live.Now.Edit!.Number, _archive.Live.Now.Edit.Page.Path));

        _archive.Live.Rebuild(Named("articles/lake.en.md", "articles/river.ja.md"));
        Assert.Equal(1, _archive.Live.Now.Edit.Number);

        _archive.Live.Rebuild(Named("articles/river.ja.md"));
        Assert.Equal((2, "/ja/articles/river/"), (_archive.Live.Now.Edit.Number, _archive.Live.Now.Edit.Page.Path));
    }

    [Fact]
    public void A_text_that_was_saved_is_known_also_where_nobody_told_of_it()
    {
        _archive.Files.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "The pond.");
        _archive.Live.Rebuild(Unknown);
        Assert.Equal((1, "/en/articles/lake/"), (_archive.Live.Now.Edit!.Number, _archive.Live.Now.Edit.Page.Path));

        _archive.Files.Article("sea.en.md", "title: Sea\ndate: 2024-06-02", "The sea.");
        _archive.Live.Rebuild(Unknown);
        Assert.Equal((2, "/en/articles/sea/"), (_archive.Live.Now.Edit.Number, _archive.Live.Now.Edit.Page.Path));

        _archive.Files.Delete("input/articles/sea.en.md");
        _archive.Live.Rebuild(Unknown);
        Assert.Equal(2, _archive.Live.Now.Edit.Number);
    }

    [Fact]
    public void A_template_that_fails_is_found_when_all_pages_are_made()
    {
        _archive.Files.Write("themes/default/layouts/article.html", "{{ article.no_such_member }}");
        _archive.Live.Rebuild(Unknown);
        Assert.Empty(_archive.Live.Now.Problems);

        Assert.True(_archive.Live.Rehearse(CancellationToken.None));
        Assert.Equal("template-error", Assert.Single(_archive.Live.Now.Problems).Code);
        Assert.False(_archive.Live.Rehearse(CancellationToken.None));
    }

    [Fact]
    public void Making_all_pages_can_be_interrupted()
    {
        var before = _archive.Live.Now;

        Assert.Throws<OperationCanceledException>(() => _archive.Live.Rehearse(new CancellationToken(canceled: true)));
        Assert.Same(before, _archive.Live.Now);
    }

    private static Changes Named(params string[] files) => new(files.ToHashSet(StringComparer.Ordinal), AreFewAndNamed: true);
}
