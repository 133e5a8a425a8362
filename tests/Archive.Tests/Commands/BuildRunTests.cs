using System.Text.RegularExpressions;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary><c>archive build</c> and <c>archive check</c> as a person or a script runs them.</summary>
public sealed class BuildRunTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_build_ends_with_one_line_that_counts_what_was_done()
    {
        var first = Run("build", "--messages", "en");
        var second = Run("build");

        Assert.Equal(ExitCode.Done, first.ExitCode);
        Assert.Matches(@"^2 articles \(ja 1, en 2\)\. \d\d written, 0 unchanged, 0 removed \(\d+\.\d\d s\)\n$", first.Out);
        Assert.Matches(@"^記事 2 件（ja 1、en 2）。書き出し 0、変更なし \d\d、削除 0（\d+\.\d\d 秒）\n$", second.Out);
        Assert.Empty(first.Err + second.Err);
    }

    [Fact]
    public void Three_faults_in_three_files_are_told_in_one_run_and_the_site_stays_as_it_was()
    {
        Run("build");
        _archive.Age();
        var before = _archive.Snapshot();
        _archive.Article("river.ja.md", "title: 川\ndate: 2024-05-32", "川は流れる。");
        _archive.Article("lake.en.md", "tittle: Lake\ndate: 2024-06-01", "The lake.");
        _archive.Write("input/topics.yml", "water: [");

        var run = Run("build", "--messages", "en");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Equal(["unknown-field", "bad-date", "yaml-syntax"], Codes(run));
        Assert.Empty(run.Out);
        Assert.Equal("3 errors. Nothing was written. Correct what is shown above, then run this again.", run.LastLine);
        Assert.Equal(before, _archive.Snapshot());
    }

    [Fact]
    public void A_fault_of_the_text_does_not_hide_a_fault_of_the_theme()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-31", "The lake.");
        _archive.Write("themes/default/layouts/article.html", "{{ article.no_such_member }}");

        Assert.Equal(["bad-date", "template-error"], Codes(Run("build")));
    }

    [Fact]
    public void A_check_finds_what_a_strict_build_finds_and_writes_nothing()
    {
        var before = _archive.Snapshot("");

        Assert.Equal(ExitCode.Done, Run("check").ExitCode);

        _archive.Article("river.en.md", "title: River\ndate: 2024-05-01\ntranslator: [佐藤]", "The river.");
        var changed = _archive.Snapshot("");
        var check = Run("check");
        var afterwards = _archive.Snapshot("");
        var strict = Run("build", "--strict");

        Assert.Equal(ExitCode.Problems, check.ExitCode);
        Assert.Equal(["missing-reading"], Codes(check));
        Assert.Equal(strict.ExitCode, check.ExitCode);
        Assert.Equal(Codes(strict), Codes(check));
        Assert.EndsWith("警告が一つでもあれば check は失敗します。", check.LastLine, StringComparison.Ordinal);
        Assert.Equal(changed, afterwards);
        Assert.Equal(before.Count, changed.Count);
        Assert.False(_archive.Has("output"));
        Assert.Equal(ExitCode.Done, Run("build").ExitCode);
    }

    [Fact]
    public void Where_nothing_has_changed_warnings_are_told_again_and_strict_still_fails()
    {
        _archive.Article("river.en.md", "title: River\ndate: 2024-05-01\ntranslator: [佐藤]", "The river.");

        var first = Run("build", "--messages", "en");
        var second = Run("build", "--messages", "en");

        Assert.Equal(["missing-reading"], Codes(first));
        Assert.Equal(first.Err, second.Err);
        Assert.Contains(" 0 written, ", second.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Problems, Run("build", "--strict").ExitCode);
        Assert.Equal(ExitCode.Done, Run("build", "--clean").ExitCode);
    }

    [Fact]
    public void A_build_says_why_pages_changed_when_it_is_asked()
    {
        Assert.Contains("en/articles/lake/index.html: new\n", Run("build", "--why", "--messages", "en").Out, StringComparison.Ordinal);
        _archive.Article("lake.en.md", "title: Pond\ndate: 2024-06-01\nsummary: Of a lake.\ntopics: [water]", "The lake is deep.");
        _archive.Write("themes/default/layouts/missing.html", "Nothing at all.");

        var run = Run("build", "--why", "--messages", "en");

        string[] expected =
        [
            "404.html: the template layouts/missing",
            "en/articles/lake/index.html: what lists show of lake, the text of lake",
            "en/articles/river/index.html: the title of lake",
            "en/topics/water/index.html: what lists show of lake",
        ];
        Assert.Equal(expected, run.Out.Split('\n').Intersect(expected));
        Assert.DoesNotContain(".html", Run("build", "--why").Out, StringComparison.Ordinal);

        _archive.Write("input/archive.yml", _archive.Read("input/archive.yml").Replace("Sample", "Other", StringComparison.Ordinal));
        Assert.Contains("\"why\":[\"frame\"]", Run("build", "--why", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_build_makes_all_pages_anew_whatever_they_are()
    {
        Run("build");
        var path = _archive["output/en/index.html"];
        File.WriteAllText(path, new string('x', (int)new FileInfo(path).Length));

        Assert.Contains("書き出し 0、", Run("build").Out, StringComparison.Ordinal);
        Assert.Contains("変更なし 0、", Run("build", "--clean").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("xxxx", _archive.Read("output/en/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_written_only_where_one_asks_for_them()
    {
        _archive.Article("sea.en.md", "title: Sea\ndate: 2024-07-01\ndraft: true", "The sea.");

        Run("build");
        Assert.False(_archive.Has("output/en/articles/sea"));

        Run("build", "--drafts");
        Assert.True(_archive.Has("output/en/articles/sea/index.html"));
    }

    [Fact]
    public void A_base_address_stands_instead_of_that_of_the_archive()
    {
        Run("build", "--base-url", "https://keeper.example.net/x");

        Assert.Contains("https://keeper.example.net/x/en/", _archive.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", _archive.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_was_published_and_would_be_lost_is_told()
    {
        Run("build");
        File.Copy(_archive["output/archive.json"], _archive["published.json"]);
        File.Move(_archive["input/articles/lake.en.md"], _archive["input/articles/pond.en.md"]);

        var run = Run("build", "--output", "elsewhere", "--published", "published.json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(["address-lost", "address-lost"], Codes(run));
    }

    [Theory]
    [InlineData("missing.json", "", "missing.json(1,1)", "There is no file `missing.json`, which `--published` names.")]
    [InlineData("missing/archive.json", "", "missing/archive.json(1,1)", "There is no file `missing/archive.json`, which `--published` names.")]
    [InlineData("input", "", "input(1,1)", "There is no file `input`, which `--published` names.")]
    [InlineData("published.json", "", "published.json(1,1)", "From here on `published.json` is no JSON: it was cut short, or is another file.")]
    [InlineData("published.json", "not json", "published.json(1,2)", "From here on `published.json` is no JSON: it was cut short, or is another file.")]
    [InlineData("published.json", "{\n  \"川の話\": tru }", "published.json(2,13)", "From here on `published.json` is no JSON: it was cut short, or is another file.")]
    [InlineData("published.json", "[]", "published.json(1,1)", "`published.json` is not the `archive.json` of a published site.")]
    [InlineData("published.json", """{ "articles": [{ "addresses": [null] }] }""", "published.json(1,1)", "`published.json` is not the `archive.json` of a published site.")]
    [InlineData("published.json", """{ "articles": [{ "addresses": [1] }] }""", "published.json(1,1)", "`published.json` is not the `archive.json` of a published site.")]
    [InlineData("published.json", """{ "articles": [{ "addresses": [""] }] }""", "published.json(1,1)", "`published.json` is not the `archive.json` of a published site.")]
    public void What_is_no_record_of_a_site_is_refused(string file, string text, string place, string says)
    {
        _archive.Write("published.json", text);

        var run = Run("check", "--published", file, "--messages", "en");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Equal($"{place}: error bad-value: {says}", run.Err.Split('\n')[0]);
        Assert.Contains("save `/archive.json` of the published site anew, and name that file", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_cannot_be_read_is_not_called_gone()
    {
        Run("build");
        _archive.Article("lake.en.md", "title: Lake\ndate: someday", "The lake.");

        Assert.Equal(["bad-date"], Codes(Run("build")));
    }

    [Fact]
    public void Where_the_settings_cannot_be_read_what_earlier_builds_wrote_down_stays()
    {
        Run("build");
        var before = _archive.Bytes(".archive");

        Assert.Equal(ExitCode.Problems, Run("build", "--input", "inptu").ExitCode);
        Assert.Equal(before, _archive.Bytes(".archive"));

        _archive.Write("input/archive.yml", "title: [");
        Assert.Equal(ExitCode.Problems, Run("build").ExitCode);
        Assert.Equal(before, _archive.Bytes(".archive"));
    }

    [Theory]
    [InlineData("output", "it is `output` itself")]
    [InlineData("output/.archive", "it lies in `output`")]
    [InlineData("input/files", "it lies in `input`")]
    [InlineData("themes/default/assets/", "it lies in `themes`")]
    public void What_was_read_is_kept_nowhere_where_it_would_be_published(string folder, string why)
    {
        var run = Run("build", "--ledger", folder, "--messages", "en");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.StartsWith($"{folder.TrimEnd('/')}(1,1): error bad-value: What was read cannot be kept in `{folder.TrimEnd('/')}`: {why}.\n", run.Err, StringComparison.Ordinal);
        Assert.False(_archive.Has("output") || _archive.Has(folder + "/texts"));
    }

    [Theory]
    [InlineData("input/.archive")]
    [InlineData("themes/.records/of/mine")]
    public void It_may_lie_in_a_folder_that_no_build_reads(string folder)
    {
        Assert.Equal(ExitCode.Done, Run("build", "--ledger", folder).ExitCode);
        Assert.True(_archive.Has(folder + "/texts"));
    }

    [Fact]
    public void A_file_of_the_theme_is_named_as_its_author_would_type_it()
    {
        _archive.Write("themes/default/assets/con.css", "");

        Assert.StartsWith("themes/default/assets/con.css(1,1): error bad-value: ", Run("build", "--messages", "en").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_templates_and_languages_are_called_it_can_be_told_why_pages_changed()
    {
        _archive.Write("input/archive.yml", _archive.Read("input/archive.yml").Replace("ja", "program", StringComparison.Ordinal));
        _archive.Write("themes/default/strings/program.yml", _archive.Read("themes/default/strings/ja.yml"));
        _archive.Write("themes/default/partials/one\nand two.html", "");
        _archive.Delete("input/articles/river.ja.md");

        Run("build", "--messages", "en");
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-01\nsummary: Of a lake.\ntopics: [water]", "The lake is deep.");
        var run = Run("build", "--why", "--messages", "en");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
        Assert.Contains("en/articles/lake/index.html: the text of lake\n", run.Out, StringComparison.Ordinal);
    }

    private ProgramEnd Run(params string[] args) => ProgramRun.Of(_archive[""], args);

    /// <summary>Of the problems that were printed, in their order.</summary>
    private static IEnumerable<string> Codes(ProgramEnd run) =>
        run.Err.Split('\n').Select(line => Regex.Match(line, @"^\S+\(\d+,\d+\): (?:error|warning) (\S+):")).Where(match => match.Success).Select(match => match.Groups[1].Value);
}
