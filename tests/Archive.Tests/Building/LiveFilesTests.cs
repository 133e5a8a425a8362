using Archive.Building;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Tests.Building;

/// <summary>Who is told what has changed need not look at the rest, and knows the same as one who does.</summary>
public sealed class LiveFilesTests : IDisposable
{
    private const string Lake = "input/articles/lake.en.md";

    private readonly TinyArchive _archive = new();

    public static TheoryData<string, string[]> Changes => new()
    {
        { "written", ["articles/lake.en.md"] },
        { "deleted", ["articles/lake.en.md"] },
        { "new", ["articles/new.en.md", "articles/4913"] },
        { "renamed", ["articles/lake.en.md", "articles/pond.en.md"] },
        { "a folder in its place", ["articles/lake.en.md"] },
        { "a link in its place", ["articles/lake.en.md"] },
        { "a folder for a folder", ["articles", "articles-before", "articles-next"] },
        { "settings", ["archive.yml"] },
    };

    public void Dispose() => _archive.Dispose();

    [Theory, MemberData(nameof(Changes))]
    public void What_is_named_is_all_that_is_looked_at(string change, string[] names)
    {
        var before = LiveFiles.Of(_archive.Options());
        Make(change);
        var (told, seen) = (before.After(names.ToHashSet(), _archive.Options()), LiveFiles.Of(_archive.Options()));

        Assert.True(told.IsLike(seen));
        Assert.False(told.IsLike(before));
    }

    [Theory]
    [InlineData("input/articles/river.en.md")]
    [InlineData("themes/default/layouts/article.html")]
    public void What_is_not_named_is_found_by_looking(string file)
    {
        var before = LiveFiles.Of(_archive.Options());
        _archive.Write(file, "Another text.");

        Assert.True(before.After(new HashSet<string> { "articles/lake.en.md" }, _archive.Options()).IsLike(before));
        Assert.False(LiveFiles.Of(_archive.Options()).IsLike(before));
    }

    [Theory]
    [InlineData("input/articles/link.en.md")]
    [InlineData("themes/default/layouts/link.html")]
    public void A_link_is_found_though_it_is_no_file(string link)
    {
        var before = LiveFiles.Of(_archive.Options());
        File.CreateSymbolicLink(_archive[link], _archive[Lake]);

        Assert.False(LiveFiles.Of(_archive.Options()).IsLike(before));
    }

    [Fact]
    public void The_theme_is_read_once_for_the_same_files()
    {
        var memory = new BuildMemory();
        var first = Theme(memory);
        Assert.Same(first, Theme(memory));

        _archive.Write("themes/default/layouts/article.html", "<p>Another theme</p>\n");
        var second = Theme(memory);
        Assert.NotSame(first, second);
        Assert.Same(second, Theme(memory));
    }

    private object Theme(BuildMemory memory) =>
        new Build(_archive.Options(), Recipe.Pipelines, Recipe.PostPipelines, memory.For(LiveFiles.Of(_archive.Options()))).Run()!.Context.Theme;

    private void Make(string change)
    {
        var (lake, articles) = (_archive[Lake], _archive["input/articles"]);
        switch (change)
        {
            case "written":
                File.AppendAllText(lake, "More.");
                break;
            case "deleted":
                File.Delete(lake);
                break;
            case "new":
                _archive.Article("new.en.md", "title: New\ndate: 2024-06-01", "New.");
                break;
            case "renamed":
                File.Move(lake, _archive["input/articles/pond.en.md"]);
                break;
            case "a folder in its place":
                File.Delete(lake);
                Directory.CreateDirectory(lake);
                break;
            case "a link in its place":
                File.Move(lake, _archive["lake.en.md"]);
                File.CreateSymbolicLink(lake, _archive["lake.en.md"]);
                break;
            case "a folder for a folder":
                Directory.CreateDirectory(_archive["input/articles-next"]);
                File.WriteAllText(_archive["input/articles-next/lake.en.md"], "Another.");
                Directory.Move(articles, _archive["input/articles-before"]);
                Directory.Move(_archive["input/articles-next"], articles);
                break;
            case "settings":
                File.AppendAllText(_archive["input/archive.yml"], "# more\n");
                break;
        }
    }
}
