using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>Where the system refuses, a build ends with 3, says of which file and why, and leaves the site as it was. What is refused here is refused to whoever owns the machine too.</summary>
public sealed class RefusedBuildTests : IDisposable
{
    private const string Page = "output/.archive-new/en/articles/lake/index.html";

    private readonly TinyArchive _archive = new();

    public RefusedBuildTests()
    {
        Assert.Equal(ExitCode.Done, _archive.Run());
        _archive.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "The pond is still.");
        _archive.Write("input/files/map.txt", "another map");
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("input/archive.yml", "openat", "EACCES", "`input/archive.yml`", "you have no permission")]
    [InlineData("input/articles/lake.en.md", "openat", "EACCES", "`input/articles/lake.en.md`", "you have no permission")]
    [InlineData("input/articles/lake.en.md", "openat", "EMFILE", "`input/articles/lake.en.md`", "Too many open files")]
    [InlineData("input/files/map.txt", "openat", "EMFILE", "`input/files/map.txt`", "Too many open files")]
    [InlineData("input/articles", "openat", "EMFILE", "`input/articles`", "Too many open files")]
    [InlineData("themes/default/layouts/article.html", "openat", "EACCES", "`themes/default/layouts/article.html`", "you have no permission")]
    [InlineData("themes/default/strings/en.yml", "openat", "EMFILE", "`themes/default/strings/en.yml`", "Too many open files")]
    [InlineData("output/.archive-lock", "openat", "EMFILE", "`output`", "Too many open files")]
    [InlineData("output/.archive-new", "mkdir", "EROFS", "`output`", "the disk is read-only")]
    [InlineData(Page, "openat", "EMFILE", "`output`", "Too many open files")]
    [InlineData(Page, "pwrite64", "ENOSPC", "`output`", "the disk is full")]
    [InlineData(Page, "pwrite64", "EDQUOT", "`output`", "the disk is full")]
    [InlineData(Page, "pwrite64", "EFBIG", "`output`", "a file is larger than may be kept there")]
    [InlineData("output/.archive-new/.archive-manifest", "rename", "ENOSPC", "`output`", "the disk is full")]
    public void A_build_that_is_refused_says_so_and_leaves_the_site_as_it_was(string file, string call, string error, string names, string why)
    {
        if (!Strace.IsHere)
        {
            return;
        }

        var before = _archive.Snapshot();

        var run = Strace.Refuse(_archive, new RefusedCall(file, call, error), "build", "--messages", "en");

        Assert.Equal((ExitCode.Refused, $"{names} could not be read or written: {why}.\n"), (run.ExitCode, run.Err));
        Assert.Equal(before, _archive.Snapshot());
        Assert.Equal(ExitCode.Done, _archive.Run());
    }

    /// <summary>As one does that had only made it, and ends between two looks of another.</summary>
    [Fact]
    public void A_folder_that_another_build_takes_away_is_made_again()
    {
        if (!Strace.IsHere)
        {
            return;
        }

        var run = Strace.Refuse(_archive, new RefusedCall("output/.archive-lock", "openat", "ENOENT:when=1"), "build", "--messages", "en");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
    }

    [Theory]
    [InlineData(".archive/texts")]
    [InlineData(".archive/ledger.new")]
    public void What_may_not_be_kept_for_the_next_build_is_no_reason_not_to_build(string file)
    {
        if (!Strace.IsHere)
        {
            return;
        }

        var run = Strace.Refuse(_archive, new RefusedCall(file, "pwrite64", "EFBIG"), "build", "--messages", "en");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
    }

    [Theory]
    [InlineData("ja", "`/proc/site` を読み書きできませんでした：そこにフォルダーを作ることができません。\n")]
    [InlineData("en", "`/proc/site` could not be read or written: no folder can be made there.\n")]
    public void A_folder_that_nobody_can_make_is_not_said_to_be_missing(string language, string says)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // there is no such place
        }

        var run = ProgramRun.Of(_archive[""], "build", "--output", "/proc/site", "--messages", language);

        Assert.Equal((ExitCode.Refused, says), (run.ExitCode, run.Err));
    }
}
