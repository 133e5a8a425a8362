using Archive.Tests.Commands;

namespace Archive.Tests.Importing;

/// <summary>The command as its user meets it: the inbox, standard words, exit codes.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Text = "海の話\n原題：The Sea at Night\n訳：みほんふみ\n投稿日：2024年7月1日\n\n海は広い。海は町の外れから始まり、どこまで行っても終わらない。わたしはその岸で育ち、波の音を聞きながら字を覚えた。\n";

    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void What_was_imported_leaves_the_inbox_and_what_could_not_stays()
    {
        _archive.Write("input/inbox/sea.txt", Text);
        _archive.Write("input/inbox/broken.txt", [0, 1, 2]);

        var run = ProgramRun.Of(_archive[""], "import", "--messages", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.True(_archive.Has("input/articles/the-sea-at-night.ja.md"));
        Assert.True(_archive.Has("input/inbox/broken.txt") && _archive.Has("input/inbox/imported/sea.txt"));
        Assert.Contains("input/inbox/sea.txt → input/articles/the-sea-at-night.ja.md", run.Out, StringComparison.Ordinal);
        Assert.Contains("input/inbox/broken.txt(1,1): error not-utf8", run.Err, StringComparison.Ordinal);
        Assert.Equal(0, ProgramRun.Of(_archive[""], "check").ExitCode);
    }

    [Fact]
    public void An_explanation_and_a_rehearsal_write_nothing()
    {
        _archive.Write("sea.txt", Text);
        var before = _archive.Snapshot("input");

        var run = ProgramRun.Of(_archive[""], "import", "sea.txt", "--explain", "--dry-run", "--messages", "ja");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1行目 → 題名（たぶん）", run.Out, StringComparison.Ordinal);
        Assert.Contains("translator: みほんふみ（3行目、確か）", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, _archive.Snapshot("input"));
    }

    [Fact]
    public void Names_become_ids_and_new_ones_are_added_on_request()
    {
        _archive.Write("input/people.yml", "fumi: { ja: みほんふみ, en: Fumi Mihon }");
        _archive.Write("sea.txt", Text.Replace("原題", "著者：ジェーン・スペシメン\n原題", StringComparison.Ordinal));

        Assert.Equal(0, ProgramRun.Of(_archive[""], "import", "sea.txt", "--add-authorities", "--set", "topics=water, night").ExitCode);

        Assert.Contains("\ntranslator: fumi\n", _archive.Read("input/articles/the-sea-at-night.ja.md"), StringComparison.Ordinal);
        Assert.StartsWith("fumi: { ja: みほんふみ, en: Fumi Mihon }\nx-", _archive.Read("input/people.yml"), StringComparison.Ordinal);
        Assert.Contains("night: { ja: night, en: night }\n", _archive.Read("input/topics.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_whose_reading_nobody_has_said_gets_an_entry_to_be_filled_and_the_check_passes()
    {
        _archive.Write("input/people.yml", "fumi: { ja: みほんふみ, en: Fumi Mihon }");
        _archive.Write("sea.txt", Text.Replace("みほんふみ", "仮名れい、見本花", StringComparison.Ordinal));

        var run = ProgramRun.Of(_archive[""], "import", "sea.txt", "--messages", "ja", "--set", "topics=night");

        Assert.Contains("input/people.yml に名前を加えました：仮名れい、見本花\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(": { ja: 仮名れい, en: 仮名れい, yomi: unknown }  # ?\n", _archive.Read("input/people.yml"), StringComparison.Ordinal);
        Assert.False(_archive.Has("input/topics.yml"));
        Assert.Equal((0, ""), ProgramRun.Of(_archive[""], "check") is var check ? (check.ExitCode, check.Err) : default);
    }

    [Fact]
    public void Nothing_to_import_is_told()
    {
        Assert.Equal(1, ProgramRun.Of(_archive[""], "import").ExitCode);
        Assert.Equal(1, ProgramRun.Of(_archive[""], "import", "nowhere.txt").ExitCode);
        Directory.CreateDirectory(_archive["folder.txt"]);
        Assert.Contains("nothing-to-import", ProgramRun.Of(_archive[""], "import", "folder.txt").Err, StringComparison.Ordinal);
        Assert.Equal(2, ProgramRun.Of(_archive[""], "import", "x", "--set", "colour=red").ExitCode);
    }
}
