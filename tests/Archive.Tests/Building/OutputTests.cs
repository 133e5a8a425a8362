using Archive.Building;

namespace Archive.Tests.Building;

/// <summary>What a build does to its output folder, and what it leaves alone.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_second_build_writes_nothing()
    {
        var first = Built();
        _archive.Age();
        var before = _archive.Snapshot();

        var second = Built();

        Assert.Empty(second.Written);
        Assert.Empty(second.Removed);
        Assert.Equal(first.Written.Count, second.Unchanged);
        Assert.Equal(before, _archive.Snapshot());
    }

    [Fact]
    public void Partials_that_change_names_rewrite_the_pages_that_reckon_which_they_show()
    {
        _archive.Write("themes/default/layouts/text.html", "{{ include ('partials/' + 'zb') }}");
        _archive.Write("themes/default/layouts/missing.html", "{{ include ('partials/' + 'zb') }}");
        _archive.Write("themes/default/partials/za.html", "first");
        _archive.Write("themes/default/partials/zb.html", "second");
        Built();
        _archive.Delete("themes/default/partials/za.html");
        _archive.Write("themes/default/partials/zb.html", "first");
        _archive.Write("themes/default/partials/zc.html", "second");
        Built();

        Assert.Contains("first", _archive.Read("output/404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_text_rewrites_the_page_that_shows_it()
    {
        Built();
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-01\nsummary: Of a lake.\ntopics: [water]", "The lake is deep.");

        var result = Built();

        Assert.Equal(["en/articles/lake/index.html"], result.Written);
        Assert.Empty(result.Removed);
        Assert.Contains("deep", _archive.Read("output/en/articles/lake/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_gone_takes_its_files_and_its_empty_folders_with_it()
    {
        Built();
        _archive.Delete("input/articles/lake.en.md");

        var result = Built();

        Assert.Contains("en/articles/lake/index.html", result.Removed);
        Assert.False(_archive.Has("output/en/articles/lake"));
        Assert.False(_archive.Has("output/en/dates/2024/06"));
        Assert.True(_archive.Has("output/en/articles/river/index.html"));
        Assert.Equal(Clean(), _archive.Bytes("output"));
    }

    [Fact]
    public void A_file_of_somebody_else_stays_with_its_folder()
    {
        Built();
        string[] others = ["output/CNAME", "output/.git/config", "output/en/articles/lake/notes.txt", "output/mine/a.txt"];
        Array.ForEach(others, other => _archive.Write(other, "mine"));
        _archive.Delete("input/articles/lake.en.md");

        Built();

        Assert.All(others, other => Assert.Equal("mine", _archive.Read(other)));
        Assert.False(_archive.Has("output/en/articles/lake/index.html"));
    }

    [Fact]
    public void What_was_changed_to_another_length_or_deleted_by_hand_is_written_again()
    {
        Built();
        var before = _archive.Bytes("output");
        File.AppendAllText(_archive["output/en/index.html"], "!");
        File.AppendAllText(_archive["output/sitemap.xml"], "!");
        Directory.Delete(_archive["output/ja/articles/river"], recursive: true);

        var result = Built();

        Assert.Equal(["en/index.html", "ja/articles/river/index.html", "sitemap.xml"], result.Written);
        Assert.Equal(before, _archive.Bytes("output"));
    }

    [Fact]
    public void What_was_deleted_by_hand_and_is_gone_from_the_archive_too_is_no_loss()
    {
        Built();
        Directory.Delete(_archive["output/en/articles/lake"], recursive: true);
        _archive.Delete("input/articles/lake.en.md");

        Built();

        Assert.Equal(Clean(), _archive.Bytes("output"));
    }

    [Fact]
    public void A_template_that_fails_on_one_page_leaves_the_folder_as_it_was()
    {
        Built();
        _archive.Age();
        var before = _archive.Snapshot();
        _archive.Write("themes/default/layouts/article.html", "{{ if article.title == 'Lake' }}{{ article.no_such_member }}{{ end }}");

        var (result, problems) = _archive.BuildAndWrite();

        Assert.Null(result);
        Assert.Equal("template-error", Assert.Single(problems).Code);
        Assert.Equal(before, _archive.Snapshot());
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_folder_as_it_was()
    {
        Built();
        _archive.Age();
        var before = _archive.Snapshot();
        _archive.Write("input/files/map.txt", "a better map");
        var (site, problems) = _archive.Build();
        _archive.Delete("input/files/map.txt");

        Assert.ThrowsAny<Exception>(() => new Output(_archive["output"], site!.Renderer, problems).Write(site.Table.Pages));
        Assert.Equal(before, _archive.Snapshot());
    }

    [Fact]
    public void A_run_that_was_killed_leaves_nothing_behind()
    {
        Built();
        var whole = _archive.Bytes("output");
        var promises = Manifest.Read(_archive["output"]).Entries.Select(entry => entry with { Fingerprint = "", Hash = "-" });
        File.WriteAllBytes(_archive[$"output/{Manifest.FileName}"], new Manifest(promises).ToBytes());
        _archive.Write("output/en/index.html", "an older page, of which nothing is known");
        _archive.Write("output/.archive-new/17", "half a pa");

        Built();

        Assert.Equal(whole, _archive.Bytes("output"));
    }

    [Fact]
    public void A_folder_in_which_only_a_killed_first_run_has_been_counts_as_empty()
    {
        _archive.Write("output/.archive-new/17", "half a pa");

        Assert.Null(OutputFolder.Check(_archive["output"]));
        Built();

        Assert.Equal(Clean(), _archive.Bytes("output"));
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        Rename("/2010/lake.html");
        Built();

        Rename("/2010/lake.html/old/");
        Built();
        Assert.True(_archive.Has("output/2010/lake.html/old/index.html"));

        Rename("/2010/lake.html");
        Built();
        Assert.Equal(Clean(), _archive.Bytes("output"));
    }

    [Fact]
    public void A_file_of_somebody_else_in_a_folder_that_is_to_be_a_file_is_in_the_way()
    {
        Rename("/2010/lake.html/old/");
        Built();
        _archive.Write("output/2010/lake.html/notes.txt", "mine");
        var before = _archive.Snapshot();
        Rename("/2010/lake.html");

        AssertInTheWay("a folder stands where the file `2010/lake.html` must be");
        Assert.Equal(before, _archive.Snapshot());
    }

    [Fact]
    public void A_folder_that_a_killed_run_left_empty_gives_way()
    {
        Rename("/2010/lake.html/old/");
        Built();
        _archive.Delete("output/2010/lake.html/old/index.html");
        Rename("/2010/lake.html");

        Built();

        Assert.Equal(Clean(), _archive.Bytes("output"));
    }

    [Theory]
    [InlineData("output/en/about/index.html")]
    [InlineData("output/en/about/index.html -> ../../CNAME")]
    public void A_file_of_somebody_else_at_the_address_of_a_new_page_is_in_the_way(string other)
    {
        Built();
        _archive.Write("output/CNAME", "example.org");
        Put(other);
        var before = _archive.Snapshot();
        _archive.Write("input/pages/about.en.md", "---\ntitle: About\n---\nAbout us.\n");

        AssertInTheWay("`en/about/index.html` stands there already, and nothing tells that this program wrote it");
        Assert.Equal(before, _archive.Snapshot());
    }

    [Fact]
    public void A_file_that_holds_what_would_be_written_is_not_in_the_way()
    {
        Built();
        _archive.Write("input/pages/about.en.md", "---\ntitle: About\n---\nAbout us.\n");
        var clean = Clean();
        _archive.Write("output/en/about/index.html", _archive.Read("clean/en/about/index.html"));

        Built();

        Assert.Equal(clean, _archive.Bytes("output"));
    }

    [Fact]
    public void A_link_in_the_folder_leads_no_file_out_of_it()
    {
        Built();
        Directory.Move(_archive["output/en"], _archive["elsewhere"]);
        Directory.CreateSymbolicLink(_archive["output/en"], _archive["elsewhere"]);
        var before = (_archive.Snapshot(), _archive.Snapshot("elsewhere"));
        _archive.Delete("input/articles/lake.en.md");

        var (result, problems) = _archive.BuildAndWrite();

        Assert.Null(result);
        Assert.Equal("unsafe-output-folder", Assert.Single(problems).Code);
        Assert.Equal(before.Item1, _archive.Snapshot());
        Assert.Equal(before.Item2, _archive.Snapshot("elsewhere"));
    }

    [Fact]
    public void Links_where_pages_are_made_are_swept_and_not_followed()
    {
        _archive.Write("elsewhere/letter.txt", "Dear Ann,");
        Directory.CreateDirectory(_archive["elsewhere/new"]);
        Directory.CreateDirectory(_archive["output"]);
        Directory.CreateSymbolicLink(_archive["output/.archive-new"], _archive["elsewhere/new"]);
        Enumerable.Range(0, 100).ToList().ForEach(number => File.CreateSymbolicLink(_archive[$"elsewhere/new/{number}"], "../letter.txt"));

        Built();

        Assert.Equal(Clean(), _archive.Bytes("output"));
        Assert.Equal("Dear Ann,", _archive.Read("elsewhere/letter.txt"));
    }

    [Theory]
    [InlineData("en", "a file stands where the folder `en` must be")]
    [InlineData("en/articles/lake", "a file stands where the folder `en/articles/lake` must be")]
    [InlineData("robots.txt/x", "a folder stands where the file `robots.txt` must be")]
    public void What_stands_in_the_way_is_named_before_anything_is_written(string other, string words)
    {
        _archive.Write("output/.archive-manifest", "");
        _archive.Write("output/" + other, "mine");
        var before = _archive.Snapshot();

        var (result, problems) = _archive.BuildAndWrite();

        Assert.Null(result);
        Assert.Contains(words, Assert.Single(problems).Says.English, StringComparison.Ordinal);
        Assert.Equal(before, _archive.Snapshot());
    }

    [Theory]
    [InlineData("")]
    [InlineData("archive-manifest 1\n")]
    [InlineData("archive-manifest 2\nend 0000\n")]
    [InlineData("\0\0\0\0")]
    public void With_a_damaged_record_more_is_done_and_nothing_deleted(string record)
    {
        Built();
        _archive.Write("output/" + Manifest.FileName, record);
        _archive.Delete("input/articles/lake.en.md");

        var result = Built();

        Assert.Equal(0, result.Unchanged);
        Assert.Empty(result.Removed);
        Assert.True(_archive.Has("output/en/articles/lake/index.html"));
    }

    [Fact]
    public void A_record_that_names_files_outside_deletes_none_of_them()
    {
        _archive.Write("letter.txt", "Dear Ann,");
        foreach (var name in new[] { "../letter.txt", _archive["letter.txt"], "en/../../letter.txt" })
        {
            _archive.Write("output/CNAME", "example.org");
            File.WriteAllBytes(
                _archive[$"output/{Manifest.FileName}"],
                new Manifest([new ManifestEntry(name, "", "-", 9), new ManifestEntry("CNAME", "", "-", 11)]).ToBytes());

            Built();

            Assert.Equal("Dear Ann,", _archive.Read("letter.txt"));
            Assert.True(_archive.Has("output/CNAME"));
        }
    }

    private void Rename(string old) =>
        _archive.Article("lake.en.md", $"title: Lake\ndate: 2024-06-01\nold-addresses: ['{old}']", "The lake is still.");

    private void Put(string other)
    {
        if (other.Split(" -> ") is not [var link, var target])
        {
            _archive.Write(other, "mine");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_archive[link])!);
        File.CreateSymbolicLink(_archive[link], target);
    }

    private void AssertInTheWay(string words)
    {
        var (result, problems) = _archive.BuildAndWrite();

        Assert.Null(result);
        Assert.Contains(words, Assert.Single(problems).Says.English, StringComparison.Ordinal);
    }

    private OutputResult Built()
    {
        var (result, problems) = _archive.BuildAndWrite();

        Assert.Empty(problems);
        return Assert.IsType<OutputResult>(result);
    }

    /// <summary>The files of a site that was built into an empty folder.</summary>
    private IReadOnlyList<string> Clean()
    {
        Assert.NotNull(_archive.BuildAndWrite("clean").Result);
        return _archive.Bytes("clean");
    }
}
