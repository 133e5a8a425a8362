using System.Text.Json;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>What a translator sees of the pairs, and the marks that are set for them.</summary>
public sealed class AlignRunTests : IDisposable
{
    private static readonly string[] Japanese =
    [
        "川は昔、この谷をゆっくりと流れ、村の畑を潤していたという。",
        "橋を渡る人は少ない。たいていの人は船を使うからである。",
        "夏には子供たちが石を投げて遊び、水切りの回数を競っている。",
        "冬になると、だれも来ない。雪の音だけが谷に響いている。",
    ];

    private static readonly string[] English =
    [
        "The river flowed slowly through this valley and watered the fields of the village.",
        "Few people cross the bridge, for most of them know that a boat will take them over sooner than their own two feet would.",
        "In summer children throw stones and count.",
        "In winter nobody comes, and only the snow is heard in the valley.",
    ];

    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Pairs_stand_side_by_side_with_how_sure_they_are()
    {
        var run = ProgramRun.Of(_archive[""], "align", "river");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
        Assert.Matches(@"^ +行 river.ja.md +\|  行 river.en.md\n *\d+ %     7 川は流れる。 +\|   6 The river runs.\n$", run.Out);
    }

    [Fact]
    public void Nothing_is_written_unless_it_is_asked_for()
    {
        Unsure("\n");
        var before = _archive.Bytes("input");

        var run = ProgramRun.Of(_archive[""], "align", "river");

        Assert.Contains("%?", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, _archive.Bytes("input"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Marks_settle_what_was_unsure_and_change_nothing_else(string lineEnd)
    {
        Unsure(lineEnd);
        var (japanese, english) = (_archive.Read("input/articles/river.ja.md"), _archive.Read("input/articles/river.en.md"));

        var run = ProgramRun.Of(_archive[""], "align", "river", "--write", "--messages", "en");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("): + <!-- =1 -->", run.Out, StringComparison.Ordinal);
        Assert.Equal("The marks above were written. They are guesses: look them over.", run.LastLine);
        Assert.Equal(japanese, WithoutMarks("input/articles/river.ja.md", lineEnd));
        Assert.Equal(english, WithoutMarks("input/articles/river.en.md", lineEnd));
        Assert.Equal("No problems.", ProgramRun.Of(_archive[""], "check", "--messages", "en").LastLine[..12]);
        Assert.Equal("Nothing here is unsure, so no marks are needed.", ProgramRun.Of(_archive[""], "align", "river", "--write", "--messages", "en").LastLine);
    }

    [Fact]
    public void Where_a_paragraph_is_missing_no_mark_is_guessed()
    {
        Write(Japanese, [English[0], .. English[2..]], "\n");
        var before = _archive.Bytes("input");

        var run = ProgramRun.Of(_archive[""], "align", "river", "--write", "--messages", "en");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Contains("input/articles/river.ja.md(7,1): 4 paragraphs, input/articles/river.en.md(5,1): 3 paragraphs", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("The places above are for a person to decide, and no marks were set there.", run.LastLine, StringComparison.Ordinal);
        Assert.Equal(before, _archive.Bytes("input"));
    }

    [Theory]
    [InlineData("rivre", "There is no article `rivre` in both languages. Did you mean `river`?")]
    [InlineData("lake", "There is no article `lake` in both languages.")]
    public void An_article_that_is_not_in_both_languages_has_no_pairs(string id, string says)
    {
        var run = ProgramRun.Of(_archive[""], "align", id, "--messages", "en");

        Assert.Equal((ExitCode.Problems, ""), (run.ExitCode, run.Out));
        Assert.Equal(says, run.LastLine);
    }

    [Fact]
    public void For_programs_a_refusal_is_an_object_too()
    {
        var run = ProgramRun.Of(_archive[""], "align", "lake", "--messages", "en", "--json");
        var said = JsonDocument.Parse(run.Out).RootElement;

        Assert.Equal((ExitCode.Problems, ""), (run.ExitCode, run.Err));
        Assert.Equal("failed", said.GetProperty("event").GetString());
        Assert.Equal("There is no article `lake` in both languages.", said.GetProperty("message").GetString());
    }

    [Fact]
    public void Two_files_without_a_text_need_no_marks()
    {
        _archive.Article("river.ja.md", "title: 川\ndate: 2024-05-02\ntranslator: かわぐち\nsource: { title: River, language: en }", "");
        _archive.Article("river.en.md", "title: River\ndate: 2024-05-01", "");

        var run = ProgramRun.Of(_archive[""], "align", "river", "--write", "--messages", "en");

        Assert.Equal((ExitCode.Done, "Nothing here is unsure, so no marks are needed."), (run.ExitCode, run.LastLine));
    }

    private void Unsure(string lineEnd) => Write(Japanese, English, lineEnd);

    private void Write(IEnumerable<string> japanese, IEnumerable<string> english, string lineEnd)
    {
        _archive.Write("input/articles/river.ja.md", $"---\ntitle: 川\ndate: 2024-05-02\ntranslator: かわぐち\nsource: {{ title: River, language: en }}\n---\n{string.Join("\n\n", japanese)}\n".Replace("\n", lineEnd, StringComparison.Ordinal));
        _archive.Write("input/articles/river.en.md", $"---\ntitle: River\ndate: 2024-05-01\n---\n{string.Join("\n\n", english)}\n".Replace("\n", lineEnd, StringComparison.Ordinal));
    }

    private string WithoutMarks(string path, string lineEnd) =>
        string.Join(lineEnd, _archive.Read(path).Split(lineEnd).Where(line => !line.Contains("<!-- =", StringComparison.Ordinal)));
}
