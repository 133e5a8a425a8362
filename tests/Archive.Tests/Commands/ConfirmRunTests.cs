using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>A translator says that the translation is of this text, and is told when the text has become another.</summary>
public sealed class ConfirmRunTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public ConfirmRunTests() => Original(7, "The bridge was built in 1907.");

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void The_paragraph_that_changed_is_named_and_no_other()
    {
        var run = ProgramRun.Of(_archive[""], "confirm", "river", "--date", "2024-05-09", "--messages", "en");
        Assert.Equal(
            (ExitCode.Done, "input/articles/river.ja.md now says that it was compared with the 9 parts of its original on 2024-05-09."),
            (run.ExitCode, run.LastLine));
        Assert.StartsWith("No problems.", Check(), StringComparison.Ordinal);

        Original(7, "The bridge was built in\n1907.");
        Assert.StartsWith("No problems.", Check(), StringComparison.Ordinal);

        Original(7, "The bridge was begun in 1907.");
        Assert.StartsWith(
            "input/articles/river.en.md(17,1): warning original-changed: This part of the original has changed since the translation was compared with it (2024-05-09).",
            Check(),
            StringComparison.Ordinal);
        Assert.Single(Check().Split("warning original-changed")[1..]);

        Assert.Equal(ExitCode.Done, ProgramRun.Of(_archive[""], "confirm", "river").ExitCode);
        Assert.StartsWith("No problems.", Check(), StringComparison.Ordinal);
        Assert.Single(_archive.Read("input/articles/river.ja.md").Split("confirmed:")[1..]);
    }

    [Fact]
    public void Without_knowing_the_original_nothing_is_confirmed()
    {
        _archive.Article("river.ja.md", "title: 川\ndate: 2024-05-02", "川は流れる。");
        var before = _archive.Bytes("input");

        var run = ProgramRun.Of(_archive[""], "confirm", "river", "--messages", "en");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.StartsWith("It is not known which text of `river` is the original", run.LastLine, StringComparison.Ordinal);
        Assert.Equal(before, _archive.Bytes("input"));
    }

    [Fact]
    public void What_is_not_clear_is_named_with_the_confirmation()
    {
        _archive.Article("river.en.md", "title: River\ndate: 2024-05-01", "The bridge was built in 1901.\n\nThe bridge was built in 1902.");

        var run = ProgramRun.Of(_archive[""], "confirm", "river", "--messages", "en");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("input/articles/river.ja.md(", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("But it is not clear that nothing is missing in the places above: look them over.", run.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("9999-12-31")]
    public void A_day_that_does_not_exist_or_is_still_to_come_is_a_wrong_command_line(string day) =>
        Assert.Equal(ExitCode.BadCommandLine, ProgramRun.Of(_archive[""], "confirm", "river", "--date", day).ExitCode);

    private string Check()
    {
        var run = ProgramRun.Of(_archive[""], "check", "--messages", "en");
        return run.ExitCode == ExitCode.Done ? run.Out : run.Err;
    }

    /// <summary>Nine paragraphs of the same year in both languages, one of them with other words.</summary>
    private void Original(int number, string words)
    {
        var english = Enumerable.Range(1, 9).Select(index => index == number ? words : $"The bridge was built in 190{index}.");
        var japanese = Enumerable.Range(1, 9).Select(index => $"橋は190{index}年に架けられた。");
        _archive.Article("river.en.md", "title: River\ndate: 2024-05-01", string.Join("\n\n", english));
        if (number == 7 && !_archive.Read("input/articles/river.ja.md").Contains("1907", StringComparison.Ordinal))
        {
            _archive.Article("river.ja.md", "title: 川\ndate: 2024-05-02\ntranslator: かわぐち\nsource: { title: River, language: en }", string.Join("\n\n", japanese));
        }
    }
}
