using Archive.Tests.Commands;
using Archive.Tests.House;

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
        Assert.Contains("translator: みほんふみ（3行目、確実）", run.Out, StringComparison.Ordinal);
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
        Assert.Matches("    `x-[a-z]{8}`、`x-[a-z]{8}` は、その名前のページのアドレスになります。変えるなら、公開する前の今のうちに", run.Out);
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

    [Theory]
    [InlineData("ja", "    確かめる項目（`# ?` の付いた行）：題名（title）、著者（author）、テーマ（topics）、原文の日付（source.date）、原文の言語（source.language）、日付（date）\n    本文にも項目にも入れなかった行が 9 行あります：1–3、20、23–27行目\n")]
    [InlineData("en", "    to be checked, marked `# ?`: title, author, topics, date of the original (source.date), language of the original (source.language), date\n    9 lines went into neither the text nor a field: 1–3, 20, 23–27\n")]
    public void What_is_not_sure_is_told_and_marked_in_the_file_and_the_lines_left_out_are_named(string language, string told)
    {
        foreach (var name in new[] { "inbox/pasted.ja.txt", "people.yml", "publications.yml", "topics.yml" })
        {
            _archive.Write($"input/{name}", File.ReadAllBytes(Path.Combine(Repository.Root, "input", name)));
        }

        var run = ProgramRun.Of(_archive[""], "import", "--messages", language);

        Assert.EndsWith(told, run.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["title", "date", "author", "  date", "  language", "topics"],
            _archive.Read("input/articles/the-letter-box-on-the-bridge.ja.md").Split('\n').Where(line => line.EndsWith("# ?", StringComparison.Ordinal)).Select(line => line.Split(':')[0]));
        Assert.True(_archive.Has("input/inbox/imported/pasted.ja.txt"));
    }

    [Fact]
    public void An_id_that_only_the_name_of_the_file_gives_is_pointed_out()
    {
        _archive.Write("yuki.txt", Text.Replace("原題：The Sea at Night\n", "", StringComparison.Ordinal));

        var run = ProgramRun.Of(_archive[""], "import", "yuki.txt", "--messages", "ja", "--dry-run");

        Assert.Contains("    ID はファイルの名前から `yuki` としました。これが記事のアドレスになります。変えるなら、`--id` を付けて取り込むか、", run.Out, StringComparison.Ordinal);
        _archive.Write("sea.txt", Text);
        Assert.DoesNotContain("ID は", ProgramRun.Of(_archive[""], "import", "sea.txt", "--messages", "ja", "--dry-run").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ID は", ProgramRun.Of(_archive[""], "import", "yuki.txt", "--messages", "ja", "--dry-run", "--id", "sea").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_counts_and_who_cannot_be_asked_is_told_so()
    {
        _archive.Write("sea.txt", Text);
        Directory.CreateDirectory(_archive["empty"]);

        var rehearsal = ProgramRun.Of(_archive[""], "import", "--messages", "ja", "--dry-run", "sea.txt", "nowhere.txt");
        var run = ProgramRun.Of(_archive[""], "import", "--messages", "en", "--ask", "sea.txt", "nowhere.txt", "empty", "no.txt", "none.txt");

        Assert.EndsWith("2 件のうち 1 件を取り込めます。取り込めないもの 1 件。\n", rehearsal.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 of 5 imported, 4 could not be.\n", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("Input is no terminal, so `--ask` asks nothing.\n", run.Err, StringComparison.Ordinal);
        Assert.Contains("\nempty\n    empty(1,1): There is no text to import in this folder.\n", _archive.Read("input/inbox/import-report.txt"), StringComparison.Ordinal);
    }
}
