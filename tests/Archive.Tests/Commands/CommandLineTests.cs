using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>What the program makes of its command line and of the folder it stands in, before it has read an article.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("buidl", "buidl")]
    [InlineData("build --nope", "--nope")]
    [InlineData("build extra", "extra")]
    [InlineData("build --messages fr", "fr")]
    [InlineData("build --base-url river", "--base-url")]
    [InlineData("build --base-url ftp://example.org/", "--base-url")]
    [InlineData("build --output ", "--output")]
    [InlineData("check --input=", "--input")]
    [InlineData("build --port 80", "--port")]
    [InlineData("serve --port 65536", "--port")]
    [InlineData("serve --port -1", "--port")]
    [InlineData("serve --port eighty", "eighty")]
    public void A_wrong_command_line_is_named_and_nothing_is_done(string line, string named)
    {
        var run = ProgramRun.Of(_archive[""], line.Split(' '));

        Assert.Equal(ExitCode.BadCommandLine, run.ExitCode);
        Assert.Contains(named, run.Err.Split('\n')[0], StringComparison.Ordinal);
        Assert.EndsWith("archive --help", run.LastLine, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.False(_archive.Has("output"));
    }

    [Fact]
    public void Help_names_every_verb_in_both_languages()
    {
        var run = ProgramRun.Of(_archive[""], "--help");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.All(["build", "check", "serve", "サイトを出力します", "Shows the site in the browser"], word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("C", "There is no settings file `archive.yml`.", "Correct what is shown above")]
    [InlineData("ja_JP.UTF-8", "アーカイブの設定ファイル `archive.yml` がありません。", "もう一度実行してください。")]
    public void In_a_folder_without_an_archive_it_says_what_is_missing_in_the_language_of_the_machine(string language, string says, string next)
    {
        _archive.Delete("input/archive.yml");

        var run = ProgramRun.With(_archive[""], [("LANG", language)], "build");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.StartsWith("input/archive.yml(1,1): error bad-settings: " + says, run.Err, StringComparison.Ordinal);
        Assert.Contains("`--input`", run.Err, StringComparison.Ordinal);
        Assert.Contains(next, run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_wrong_folder_the_other_folders_can_be_named()
    {
        var run = ProgramRun.Of(_archive["input/articles"], "build", "--input", "..", "--themes", "../../themes/", "--output", "../../site");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
        Assert.True(_archive.Has("site/en/index.html"));
    }

    [Fact]
    public void An_output_folder_of_somebody_else_is_refused()
    {
        _archive.Write("letters/ann.txt", "Dear Ann,");

        var run = ProgramRun.Of(_archive[""], "build", "--output", "letters");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.StartsWith("letters(1,1): error unsafe-output-folder: ", run.Err, StringComparison.Ordinal);
        Assert.Equal(["ann.txt"], Directory.EnumerateFileSystemEntries(_archive["letters"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Where_the_system_knows_no_home_folder_nothing_is_lost() =>
        Assert.Equal(ExitCode.Done, ProgramRun.With(_archive[""], [("HOME", _archive["nowhere"])], "build").ExitCode);

    [Fact]
    public void What_the_disk_refuses_is_said_in_a_sentence()
    {
        _archive.Write("file", "");

        var run = ProgramRun.Of(_archive[""], "build", "--output", "file/site");

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.StartsWith("読み書きができませんでした。/ The disk or the system refused: ", Assert.Single(run.Err.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_is_full_is_said_in_a_sentence_too()
    {
        const string SmallDisk = """exec unshare -rm sh -c 'mount -t tmpfs -o size=1m none output && exec dotnet "$@"' sh "$@" """;
        Directory.CreateDirectory(_archive["output"]);
        _archive.Write("input/files/large.txt", new string('x', 4_000_000));

        var run = OperatingSystem.IsLinux() ? ProgramRun.InShell(_archive[""], SmallDisk, [], "build") : null;
        if (run is null || run.Err.Contains("unshare", StringComparison.Ordinal) || run.Err.Contains("mount", StringComparison.Ordinal))
        {
            return; // this machine lets nobody make a small disk
        }

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.StartsWith("読み書きができませんでした。/ The disk or the system refused: ", Assert.Single(run.Err.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }
}
