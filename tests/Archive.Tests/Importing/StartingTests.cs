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
    public void A_new_archive_passes_the_check(string language)
    {
        using var folder = new TemporaryFolder();
        ProgramRun.Of(_archive[""], "init", folder["archive"], "--messages", language, "--title", "川の文庫 / The River: an archive", "--url", "https://river.example.org/");

        var run = ProgramRun.Of(folder["archive"], "check");

        Assert.Equal((0, ""), (run.ExitCode, run.Err));
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

    [Theory]
    [InlineData("title: x\n", "title: x\nold-addresses: river\n")]
    [InlineData("old-addresses: a\ntitle: x\n", "old-addresses: [a, river]\ntitle: x\n")]
    [InlineData("old-addresses: [a, b]\n", "old-addresses: [river, a, b]\n")]
    [InlineData("old-addresses: []\n", "old-addresses: [river]\n")]
    [InlineData("old-addresses:\n  - a\n", "old-addresses:\n  - river\n  - a\n")]
    [InlineData("old-addresses: /a/b.html  # note\n", "old-addresses: [/a/b.html, river]  # note\n")]
    public void An_old_address_joins_those_that_are_there(string fields, string expected) =>
        Assert.Equal($"---\n{expected}---\nold-addresses: text\n", OldAddressLine.Add($"---\n{fields}---\nold-addresses: text\n", "river"));

    [Fact]
    public void An_old_address_joins_one_that_stands_before_very_many_spaces()
    {
        var spaces = new string(' ', 200_000);

        Assert.Contains("[a, river]", OldAddressLine.Add($"---\nold-addresses: a{spaces}x\n---\n", "river").Replace($"{spaces}x", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
