using System.Text;
using Archive.Importing;
using Archive.Importing.Recognising;
using Archive.Importing.Texts;
using Archive.Importing.Writing;
using Archive.Problems;

namespace Archive.Tests.Importing;

/// <summary>Files that no keeper means to import: each is told of, nothing is half written, and the others go on.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Good = "川の話\n原題：The River\n\n川は長い。川は町を出て、野を過ぎ、葦のあいだを抜けて、夕方には海に着く。わたしはその岸で育ち、水の音を聞きながら字を覚えた。\n";

    private readonly TemporaryFolder _folder = new();

    public HostileTextTests() => _folder.Write("input/archive.yml", "title: x\nurl: https://example.org/\nlanguages: [ja, en]\ncontact: mailto:keeper@example.org\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_picture_is_no_text() => Assert.Equal("not-utf8", Refused([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x33]));

    [Fact]
    public void Nothing_is_no_text() => Assert.Equal("nothing-to-import", Refused([]));

    [Fact]
    public void White_space_is_no_text() => Assert.Equal("nothing-to-import", Refused(" \n\u00A0\n　\n"u8.ToArray()));

    [Fact]
    public void Fifty_million_bytes_are_not_even_read() => Assert.Equal("too-large", Refused(new byte[50 * 1024 * 1024]));

    [Fact]
    public void A_line_of_a_million_characters_is_no_paragraph() => Assert.Equal("too-large", Refused(Encoding.UTF8.GetBytes("題\n\n" + new string('川', 350_000))));

    [Fact]
    public void Two_encodings_in_one_file_are_not_guessed_at() =>
        Assert.Equal("not-utf8", Refused([.. Encoding.UTF8.GetBytes(Good), .. DecodedBytes.Named("shift_jis")!.GetBytes("海は広い。"), .. DecodedBytes.Named("euc-jp")!.GetBytes("山は高い。山は高い。")]));

    [Theory]
    [InlineData("「「「（（（【【【川")]
    [InlineData("川の話）））」」」")]
    [InlineData("[[[[[[[[((((((((<<<<<<<<")]
    [InlineData("---\ntitle: x\n---")]
    [InlineData("<記事原文><記事原文><記事原文>")]
    [InlineData("訳：\n著者：\n原題：\n原文：")]
    public void Unbalanced_and_empty_things_lose_no_paragraph(string head)
    {
        var outcome = Import(Encoding.UTF8.GetBytes($"{head}\n{Good}"), "id hostile");

        Assert.False(outcome.Failed, string.Join("; ", outcome.Problems.Select(problem => problem.Says.English)));
        Assert.Contains("わたしはその岸で育ち", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("川辺の小さな町の話 2021年3月5日")]
    [InlineData("The Sample Gazette, 5 March 2021")]
    [InlineData("【翻訳】川の話")]
    [InlineData("訳：")]
    [InlineData("— Nora (@nora) March 5, 2021")]
    public void A_line_with_nothing_behind_it_has_no_text(string line) => Assert.Equal("nothing-to-import", Refused(Encoding.UTF8.GetBytes(line)));

    // Each of these could once be read in so many ways that no import ever ended.
    [Theory]
    [InlineData("", "シェア ", "☃")]
    [InlineData("", "いいね", "☃")]
    [InlineData("コメント", "1", "☃")]
    [InlineData("訳", " ", "訳")]
    [InlineData("あ「い", "「 ", "の訳")]
    [InlineData("2020年1月1日", " ", "☃")]
    [InlineData("投稿者 ", "投稿日時 ", "☃")]
    [InlineData("(", " 訳", "☃")]
    [InlineData("『川』", " ", "2020年1月1日")]
    [InlineData("", "2020/1/1 ", "☃")]
    [InlineData("あわせて読みたい", "】", "☃")]
    [InlineData("#", "a #", "☃")]
    [InlineData("", "か゛", "☃")]
    [InlineData("", "\"", "☃")]
    public void A_line_is_never_too_hard_to_read(string head, string piece, string tail)
    {
        string[] lines = [.. new[] { 60, 160, 200, 60_000 }.Select(length => head + string.Concat(Enumerable.Repeat(piece, (length - head.Length - tail.Length) / piece.Length)) + tail)];

        var outcome = Import(Encoding.UTF8.GetBytes($"{string.Join('\n', lines[..3])}\n{Good}\n{string.Join("\n\n", lines)}\n"), "id hard");

        Assert.NotNull(outcome.Article);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    [InlineData("iso-2022-jp")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Every_usual_encoding_is_found_out(string name)
    {
        var outcome = Import(DecodedBytes.Named(name)!.GetBytes(Good), "id found-out");

        Assert.Contains("title: 川の話", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    [InlineData("shift_jis", "utf-7")]
    public void A_saved_page_says_its_encoding(string name, string? said = null)
    {
        var page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={said ?? name}\"><title>漢字題名集</title></head><body><h1>漢字題名集</h1><p>{Good.Split('\n')[3]}</p></body></html>";

        var outcome = Import(DecodedBytes.Named(name)!.GetBytes(page), "id saved");

        Assert.Contains("title: 漢字題名集", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_keeper_says_of_the_encoding_holds() =>
        Assert.Contains("title: é", Import([0xE9, 0x74, 0xE9, (byte)'\n', .. Encoding.ASCII.GetBytes(new string('a', 90))], "id latin", "encoding windows-1252").Files[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-7")]
    [InlineData("klingon")]
    [InlineData("")]
    public void What_is_no_encoding_has_none(string name) => Assert.Null(DecodedBytes.Named(name));

    // A line each of a million was once compared with all behind it.
    [Fact]
    public void Very_many_lines_without_a_blank_one_are_a_paragraph_each()
    {
        ReadLine[] lines = [.. Lines(800_000, "あ"), .. Lines(1, "い。"), .. Lines(2, "う"), .. Lines(400_000, "")];

        Assert.EndsWith("\n\nあ\n\nい。\n\nう\\\nう\n", BodyText.Of(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_import_changes_nothing()
    {
        Assert.False(Import(Encoding.UTF8.GetBytes(Good)).Failed);
        var before = _folder.Files("input").Select(file => file + _folder.Read("input/" + file)).ToList();

        Assert.Equal("already-held", Import(Encoding.UTF8.GetBytes(Good)).Problems[^1].Code);
        Assert.Equal(before, _folder.Files("input").Select(file => file + _folder.Read("input/" + file)));
    }

    [Fact]
    public void One_bad_file_stops_no_other()
    {
        _folder.Write("inbox/a.txt", new byte[] { 0, 1, 2, 3 });
        _folder.Write("inbox/b.txt", Good);

        var outcomes = ImportRun.Of(_folder.Path, ["inbox/a.txt", "inbox/b.txt"], []);

        Assert.Equal([true, false], outcomes.Select(outcome => outcome.Failed));
    }

    [Fact]
    public void What_a_site_repeats_is_proposed_and_dropped_on_request()
    {
        var numbers = Enumerable.Range(1, 5).ToList();
        numbers.ForEach(number => _folder.Write($"inbox/{number}.txt", $"第{number}の川の話\n原題：The River Number {number}\n\n{Good.Split('\n')[3]}\n\n{number}番目の段落は、ほかのどの文章とも違うことを書いている。\n\n川べり舎の友の会のお知らせ\n"));

        var kept = ImportRun.Of(_folder.Path, numbers.Select(number => $"inbox/{number}.txt"), []);
        var proposed = RepeatedLines.In(kept.Select(outcome => outcome.Article!));
        var dropped = ImportRun.Of(_folder.Path, numbers.Select(number => $"inbox/{number}.txt"), ["drop-repeated", "force"]);

        Assert.Contains("川べり舎の友の会のお知らせ", proposed);
        Assert.Contains("友の会", kept[0].Files[0].Text, StringComparison.Ordinal);
        Assert.All(dropped, outcome => Assert.DoesNotContain("友の会", outcome.Files[0].Text, StringComparison.Ordinal));
    }

    private static IEnumerable<ReadLine> Lines(int count, string text) =>
        Enumerable.Range(1, count).Select(number => new ReadLine(new PastedLine(number, text), text.Length == 0 ? Role.Blank : Role.Paragraph, Sureness.Sure));

    private string Refused(byte[] bytes)
    {
        var outcome = Import(bytes, "id refused");

        Assert.True(outcome.Failed);
        Assert.False(Directory.Exists(_folder["input/articles"]));
        return Assert.Single(outcome.Problems, problem => problem.Severity == Severity.Error).Code;
    }

    private ImportOutcome Import(byte[] bytes, params string[] options)
    {
        _folder.Write("inbox/text.txt", bytes);
        return Assert.Single(ImportRun.Of(_folder.Path, ["inbox/text.txt"], options));
    }
}
