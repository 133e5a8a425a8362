using Archive.Importing.Starting;
using Archive.Problems;
using Archive.Tests.Commands;

namespace Archive.Tests.Importing;

/// <summary>What <c>new</c>, <c>init</c> and <c>rename</c> leave in the folder, and that a build can read it.</summary>
public sealed class StartingTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void A_new_archive_builds_and_the_check_names_what_its_keeper_has_yet_to_write(string language)
    {
        using var folder = new TemporaryFolder();
        ProgramRun.Of(_archive[""], "init", folder["archive"], "--messages", language, "--title", "川の文庫 / The River: an archive");

        Assert.Equal(0, ProgramRun.Of(folder["archive"], "build").ExitCode);
        var said = ProgramRun.Of(folder["archive"], "check").Err.Split('\n').Where(line => line.StartsWith("input/", StringComparison.Ordinal));
        Assert.Equal(
            [
                "input/archive.yml: example-url", "input/archive.yml: missing-contact", "input/articles/letters-home.en.md: stub-text",
                "input/articles/letters-home.ja.md: stub-text", "input/pages/about.en.md: stub-text", "input/pages/about.ja.md: stub-text",
            ],
            said.Select(line => $"{line.Split('(')[0]}: {line.Split(' ')[2].TrimEnd(':')}"));
        Assert.Contains("en: \"The River: an archive\"", folder.Read("archive/input/archive.yml"), StringComparison.Ordinal);
        Assert.Equal(1, ProgramRun.Of(_archive[""], "init", folder["archive"]).ExitCode);
    }

    [Fact]
    public void A_new_article_is_two_drafts_that_pass_the_check_and_is_never_written_over()
    {
        Assert.Equal(0, ProgramRun.Of(_archive[""], "new", "first-snow").ExitCode);

        Assert.True(_archive.Has("input/articles/first-snow.ja.md") && _archive.Has("input/articles/first-snow.en.md"));
        Assert.DoesNotContain(_archive.Build(withDrafts: true).Problems.Sorted(), problem => problem.Severity == Severity.Error);
        Assert.Equal(1, ProgramRun.Of(_archive[""], "new", "first-snow").ExitCode);
        Assert.Equal(1, ProgramRun.Of(_archive[""], "new", "雪").ExitCode);
        Assert.Single(ProgramRun.Of(_archive[""], "new", "first-snow.ja").Err.Split('\n'), line => line.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public void The_original_of_a_new_article_may_be_in_either_language()
    {
        Assert.Equal(0, ProgramRun.Of(_archive[""], "new", "first-snow", "--original", "ja").ExitCode);

        Assert.Contains("  language: ja\n", _archive.Read("input/articles/first-snow.en.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("translator", _archive.Read("input/articles/first-snow.ja.md"), StringComparison.Ordinal);
        Assert.Equal(2, ProgramRun.Of(_archive[""], "new", "second-snow", "--original", "fr").ExitCode);
    }

    [Theory]
    [InlineData("mailto:hanako@example.com", "hanako@example.com", "わたしの文庫")]
    [InlineData("mailto:hanako@example.com", "mailto:hanako@example.com", "わたしの文庫 / My archive")]
    [InlineData("https://hanako.example.com/@me", "https://hanako.example.com/@me", "わたしの文庫")]
    public void What_a_keeper_types_becomes_what_the_settings_take(string contact, string typed, string title)
    {
        using var folder = new TemporaryFolder();
        ProgramRun.Of(_archive[""], "init", folder["archive"], "--contact", typed, "--title", title);

        var said = ProgramRun.Of(folder["archive"], "check", "--messages", "en").Err;
        Assert.Contains($"contact: \"{contact}\"\n", folder.Read("archive/input/archive.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("bad-url", said, StringComparison.Ordinal);
        Assert.Equal(!title.Contains('/', StringComparison.Ordinal), said.Contains("missing-name: The archive has no title in `en`.", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_has_begun_an_archive_is_told_what_to_type_next()
    {
        var run = ProgramRun.With(_archive[""], [("ARCHIVE_LAUNCHER", "./archive")], "init", "mine", "--messages", "en");

        Assert.Contains("The themes were copied to `mine/themes`.\n\nType next:\n  cd mine\n", run.Out, StringComparison.Ordinal);
        Assert.Contains($"  {_archive["archive"]} serve ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_themes_are_an_archive_begins_with_those_of_the_program()
    {
        using var elsewhere = new TemporaryFolder();
        var run = ProgramRun.With(elsewhere[""], [("ARCHIVE_HOME", _archive[""])], "init", "mine", "--messages", "en");

        Assert.Contains("The themes were copied to `mine/themes`.", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, ProgramRun.Of(elsewhere["mine"], "build").ExitCode);
    }

    [Fact]
    public void A_new_name_is_known_to_all_that_knew_the_old_one()
    {
        _archive.Article("sea.en.md", "title: Sea\ndate: 2024-06-02\nrelated: [river, lake]", "See [[river]], [[river|the river]], [its file](river.en.md#p-1) and riverside.");
        Assert.Equal(["related", "related"], _archive.Build().Site!.Context.Library.Related["sea"].Select(_ => "related"));

        Assert.Equal(0, ProgramRun.Of(_archive[""], "rename", "river", "brook").ExitCode);

        Assert.Equal("---\ntitle: Sea\ndate: 2024-06-02\nrelated: [brook, lake]\n---\nSee [[brook]], [[brook|the river]], [its file](brook.en.md#p-1) and riverside.\n", _archive.Read("input/articles/sea.en.md"));
        Assert.False(_archive.Has("input/articles/river.ja.md") || _archive.Has("input/articles/river.en.md"));
        Assert.Contains("\nold-addresses: river\n---", _archive.Read("input/articles/brook.ja.md"), StringComparison.Ordinal);
        Assert.Equal("river", Assert.Single(_archive.Build().Site!.Context.Library.Articles, article => article.Id == "brook").OldAddresses[0].Value);
    }

    [Fact]
    public void An_article_that_gets_its_old_name_back_stands_at_one_address_only()
    {
        ProgramRun.Of(_archive[""], "rename", "river", "brook");
        Assert.Equal(0, ProgramRun.Of(_archive[""], "rename", "brook", "river").ExitCode);

        Assert.Contains("\nold-addresses: brook\n---", _archive.Read("input/articles/river.ja.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(_archive.Build().Problems.Sorted(), problem => problem.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("old-addresses: river\ntitle: x\n", "title: x\n")]
    [InlineData("old-addresses: [a, river, b]\n", "old-addresses: [a, b]\n")]
    [InlineData("old-addresses: [ river ]\ntitle: x\n", "title: x\n")]
    [InlineData("old-addresses: [/river/, riverside]\n", "old-addresses: [/river/, riverside]\n")]
    [InlineData("old-addresses:\n  - a\n  - river  # once\n  - b\ntitle: x\n", "old-addresses:\n  - a\n  - b\ntitle: x\n")]
    [InlineData("old-addresses:\n  - river\ntitle: x\n", "title: x\n")]
    [InlineData("title: x\n", "title: x\n")]
    public void An_old_address_leaves_those_that_are_there(string fields, string expected) =>
        Assert.Equal($"---\n{expected}---\nold-addresses: river\n", OldAddressLine.Remove($"---\n{fields}---\nold-addresses: river\n", "river"));

    [Theory]
    [InlineData("title: x\n", "title: x\nold-addresses: river\n")]
    [InlineData("old-addresses: a\ntitle: x\n", "old-addresses: [a, river]\ntitle: x\n")]
    [InlineData("old-addresses: [a, b]\n", "old-addresses: [river, a, b]\n")]
    [InlineData("old-addresses: []\n", "old-addresses: [river]\n")]
    [InlineData("old-addresses:\n  - a\n", "old-addresses:\n  - river\n  - a\n")]
    [InlineData("old-addresses: /a/b.html  # note\n", "old-addresses: [/a/b.html, river]  # note\n")]
    public void An_old_address_joins_those_that_are_there(string fields, string expected) =>
        Assert.Equal($"---\n{expected}---\nold-addresses: text\n", OldAddressLine.Add($"---\n{fields}---\nold-addresses: text\n", "river"));

    [Theory]
    [InlineData("---\n---\n川\n---\n", "---\nold-addresses: river\n---\n川\n---\n")]
    [InlineData("\n\n\n\n\n---\ntitle: x\n---\n川\n", "\n\n\n\n\n---\ntitle: x\nold-addresses: river\n---\n川\n")]
    public void An_old_address_stands_between_the_lines_that_a_build_reads(string text, string expected)
    {
        Assert.Equal(expected, OldAddressLine.Add(text, "river"));
        Assert.Equal(text, OldAddressLine.Remove(expected, "river"));
    }

    [Theory]
    [InlineData("[\"\\u0072iver\", lake]", "[\"brook\", lake]")]
    [InlineData("['river', lake]", "['brook', lake]")]
    [InlineData("[riverside, river]", "[riverside, brook]")]
    [InlineData("\n  - >-\n    river\n  - lake", "\n  - >-\n    river\n  - lake")]
    public void A_new_name_is_written_where_the_old_one_stands_however_it_is_written(string related, string expected)
    {
        _archive.Article("sea.en.md", $"title: Sea\ndate: 2024-06-02\nrelated: {related}", "No river is meant.");

        Assert.Equal(0, ProgramRun.Of(_archive[""], "rename", "river", "brook").ExitCode);

        Assert.Equal($"---\ntitle: Sea\ndate: 2024-06-02\nrelated: {expected}\n---\nNo river is meant.\n", _archive.Read("input/articles/sea.en.md"));
    }

    [Fact]
    public void An_old_address_joins_one_that_stands_before_very_many_spaces()
    {
        var spaces = new string(' ', 200_000);

        Assert.Contains("[a, river]", OldAddressLine.Add($"---\nold-addresses: a{spaces}x\n---\n", "river").Replace($"{spaces}x", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
