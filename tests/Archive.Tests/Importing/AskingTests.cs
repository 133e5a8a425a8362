using Archive.Commands;
using Archive.Importing.Starting;

namespace Archive.Tests.Importing;

/// <summary>What is asked at a terminal, played with lines for the keeper's answers.</summary>
public sealed class AskingTests : IDisposable
{
    private const string Text = "海の話\n原題：The Sea at Night\n訳：仮名れい\n投稿日：2024年7月1日\n\n海は広い。海は町の外れから始まり、どこまで行っても終わらない。わたしはその岸で育ち、波の音を聞きながら字を覚えた。\n";

    private readonly TinyArchive _archive = new();
    private readonly StringWriter _terminal = new() { NewLine = "\n" };

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Each_field_is_kept_changed_or_taken_out_and_the_readings_of_new_names_are_asked_for()
    {
        _archive.Write("sea.txt", Text);

        // id, title, date, author, translator, the original's title, publication, address, date and language, topics, and one reading
        Import("night-sea", "", "2024-07-02", "Ann Specimen", "", "", "", "", "-", "", "water, night", "かなれい");

        var edition = _archive.Read("input/articles/night-sea.ja.md");
        Assert.StartsWith("---\ntitle: 海の話\ndate: 2024-07-02\ntranslator: 仮名れい\nauthor: Ann Specimen\nsource:\n  title: The Sea at Night\n", edition, StringComparison.Ordinal);
        Assert.Contains("topics: [water, night]\n", edition, StringComparison.Ordinal);
        Assert.EndsWith(": { ja: 仮名れい, en: 仮名れい, yomi: かなれい }\n", _archive.Read("input/people.yml"), StringComparison.Ordinal);
        Assert.Contains("記事の ID（id） [the-sea-at-night]: ", _terminal.ToString(), StringComparison.Ordinal);
        Assert.Contains("「仮名れい」の読み（ひらがな） []: ", _terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_answers_end_all_the_rest_is_kept()
    {
        _archive.Write("sea.txt", Text);

        Import();

        Assert.StartsWith("---\ntitle: 海の話  # ?\ndate: 2024-07-01\n", _archive.Read("input/articles/the-sea-at-night.ja.md"), StringComparison.Ordinal);
        Assert.EndsWith("yomi: unknown }  # ?\n", _archive.Read("input/people.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_begins_asks_what_the_command_line_does_not_say()
    {
        var usual = ArchiveWishes.Usual("ja");

        var wishes = StartingCommands.Asked(Answering("川の文庫", "", "https://river.example.org/"), usual, new HashSet<string> { "--contact" });

        Assert.Equal(usual with { Title = "川の文庫", Url = "https://river.example.org/" }, wishes);
        Assert.DoesNotContain("Contact", _terminal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, "")]
    [InlineData(25, "\r10 / 25\r20 / 25\r25 / 25\n")]
    public void Progress_is_shown_where_there_are_many(int count, string shown)
    {
        using (var progress = new ImportProgress(count, _terminal))
        {
            Enumerable.Range(0, count).ToList().ForEach(_ => progress.Step());
        }

        Assert.Equal(shown, _terminal.ToString());
    }

    private void Import(params string[] answers) => ImportRun.Asking(_archive[""], "sea.txt", Answering(answers));

    private Questions Answering(params string[] answers) => new(new StringReader(string.Join('\n', answers)), _terminal);
}
