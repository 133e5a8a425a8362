using System.Text.Json;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>What the author of a theme is shown of a page.</summary>
public sealed class ModelRunTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("/ja/articles/river/")]
    [InlineData("ja/articles/river")]
    [InlineData("ja/articles/river/index.html")]
    [InlineData("https://example.org/archive/ja/articles/river/#p-1")]
    public void A_page_is_shown_with_all_that_its_template_sees(string address)
    {
        var run = ProgramRun.Of(_archive[""], "model", address);
        var model = JsonDocument.Parse(run.Out).RootElement;

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
        Assert.Equal(["site", "page", "article"], model.EnumerateObject().Select(member => member.Name));
        Assert.Equal("見本", model.GetProperty("site").GetProperty("title").GetString());
        Assert.Equal("articles", model.GetProperty("page").GetProperty("section").GetString());
        var article = model.GetProperty("article");
        Assert.Equal("川", article.GetProperty("title").GetString());
        Assert.Contains("川は流れる。</p>", article.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Equal("../../../en/articles/river/", article.GetProperty("other").GetProperty("address").GetString());
        Assert.Equal(2024, article.GetProperty("date").GetProperty("year").GetInt32());
        Assert.True(article.GetProperty("is_translation").GetBoolean());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("subtitle").ValueKind);
        Assert.False(_archive.Has("output"));
    }

    [Theory]
    [InlineData("/ja/articles/lake/", "record")]
    [InlineData("/en/topics/", "terms")]
    [InlineData("/404.html", "missing")]
    public void The_last_global_is_called_like_the_layout(string address, string layout)
    {
        var run = ProgramRun.Of(_archive[""], "model", address);

        Assert.Equal(layout, JsonDocument.Parse(run.Out).RootElement.EnumerateObject().Last().Name);
    }

    [Theory]
    [InlineData("/ja/articles/rivre/", "There is no page at /ja/articles/rivre/. Did you mean /ja/articles/river/ ?")]
    [InlineData("/ja/articles/the-great-sea/", "There is no page at /ja/articles/the-great-sea/. Did you mean /ja/articles/ ?")]
    [InlineData("nowhere/at/all", "There is no page at /nowhere/at/all/. Did you mean / ?")]
    [InlineData("/en/feed.xml", "/en/feed.xml is not made by a template of the theme, so there is nothing to show.")]
    public void A_wrong_address_is_answered_with_the_nearest(string address, string says)
    {
        var run = ProgramRun.Of(_archive[""], "model", address, "--messages", "en");

        Assert.Equal((ExitCode.Problems, ""), (run.ExitCode, run.Out));
        Assert.Equal(says, run.LastLine);
    }

    [Fact]
    public void A_page_that_a_problem_keeps_away_is_told_with_the_problem()
    {
        _archive.Article("sea.ja.md", "date: 2024-05-02", "海。");

        var run = ProgramRun.Of(_archive[""], "model", "/ja/articles/sea/", "--messages", "ja");

        Assert.Contains("missing-title", run.Err, StringComparison.Ordinal);
        Assert.StartsWith("/ja/articles/sea/ というページはありません。", run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_archive_it_does_not_speak_of_writing()
    {
        _archive.Delete("input/archive.yml");

        var run = ProgramRun.Of(_archive[""], "model", "/ja/", "--messages", "en");

        Assert.Equal((ExitCode.Problems, "1 error. Correct what is shown above, then run this again."), (run.ExitCode, run.LastLine));
    }

    [Fact]
    public void Without_an_address_the_command_line_is_wrong() =>
        Assert.Equal(ExitCode.BadCommandLine, ProgramRun.Of(_archive[""], "model").ExitCode);
}
