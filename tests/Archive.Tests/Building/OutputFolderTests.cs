using Archive.Building;

namespace Archive.Tests.Building;

/// <summary>Where a build writes, and where it must not.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputFolderTests()
    {
        _folder.Write("work/input/articles/river.ja.md", "川");
        _folder.Write("work/themes/default/theme.yml", "name: x");
        _folder.Write("work/empty/.keep", "");
        File.Delete(_folder["work/empty/.keep"]);
        _folder.Write("work/dots/.git/config", "");
        _folder.Write("work/ours/.archive-manifest", "");
        _folder.Write("work/ours/index.html", "");
        _folder.Write("work/foreign/letter.txt", "");
        _folder.Write("work/file", "");
        _folder.Write("work/folder-for-a-record/.archive-manifest/x", "");
        _folder.Write("work/folder-for-a-record/letter.txt", "");
        Link("work/to-ours", "ours");
        Link("work/to-foreign", "foreign");
        Link("work/to-input", "input");
        Link("work/to-work", ".");
        Link("work/to-root", "/");
        Link("work/to-nothing", "nothing/deeper");
        Link("work/to-itself", "to-itself/deeper");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("missing")]
    [InlineData("missing/below/missing")]
    [InlineData("empty")]
    [InlineData("dots")]
    [InlineData("ours")]
    [InlineData("ours/")]
    [InlineData("to-ours")]
    [InlineData("inputs")]
    [InlineData("to-work/missing")]
    public void A_folder_that_is_empty_or_ours_is_written_to(string output) => Assert.Null(Check(_folder["work/" + output]));

    [Theory]
    [InlineData("input", "`input`")]
    [InlineData("Input", "`input`")]
    [InlineData("input/", "`input`")]
    [InlineData("input/articles", "`input`")]
    [InlineData("input/missing", "`input`")]
    [InlineData("themes", "`themes`")]
    [InlineData("themes/default/site", "`themes`")]
    [InlineData(".", "`input`")]
    [InlineData("..", "`input`")]
    [InlineData("to-input", "`input`")]
    [InlineData("to-input/missing", "`input`")]
    [InlineData("to-work", "`input`")]
    [InlineData("to-work/to-work/input/site", "`input`")]
    [InlineData("missing/../input", "`input`")]
    [InlineData("to-root", "other things are kept there")]
    [InlineData("file", "a file, not a folder")]
    [InlineData("to-nothing", "a link that leads to no folder")]
    [InlineData("foreign", "did not write")]
    [InlineData("to-foreign", "did not write")]
    [InlineData("to-work/foreign", "did not write")]
    [InlineData("folder-for-a-record", "did not write")]
    public void A_folder_that_is_somebody_elses_is_refused(string output, string why) =>
        Assert.Contains(why, Check(_folder["work/" + output]), StringComparison.Ordinal);

    [Fact]
    public void The_root_of_the_disk_and_the_home_folder_are_refused()
    {
        Assert.Contains("other things are kept there", Check(Path.GetPathRoot(_folder.Path)!), StringComparison.Ordinal);
        Assert.Contains("other things are kept there", Check(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_runs_in_a_circle_is_no_reason_to_fall_over() => Assert.NotNull(Check(_folder["work/to-itself"]));

    /// <summary>The English words, with the folders as a user in <c>work/</c> would type them.</summary>
    private string? Check(string output) =>
        OutputFolder.Check(output, _folder["work/input"], _folder["work/themes"])?.Says.English.Replace(_folder["work/"], "", StringComparison.Ordinal);

    private void Link(string below, string target) => Directory.CreateSymbolicLink(_folder[below], target);
}
