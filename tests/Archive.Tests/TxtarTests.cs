using System.Text;

namespace Archive.Tests;

public sealed class TxtarTests
{
    private const string River = """
        A river in two languages.

        -- input/river.ja.md --
        川は流れる。

        -- input/empty.txt --
        -- input/bytes.bin (base64) --
        AAH/
        -- problems --
        none

        """;

    [Fact]
    public void It_holds_a_comment_and_files()
    {
        var archive = Txtar.Parse(River);

        Assert.Equal("A river in two languages.\n\n", archive.Comment);
        Assert.Equal(["input/river.ja.md", "input/empty.txt", "input/bytes.bin", "problems"], archive.Files.Select(file => file.Path));
        Assert.Equal("川は流れる。\n\n", archive.Find("input/river.ja.md")?.Text);
        Assert.Equal("", archive.Find("input/empty.txt")?.Text);
        Assert.Equal([0, 1, 255], archive.Find("input/bytes.bin")?.Bytes);
        Assert.Null(archive.Find("output"));
    }

    [Theory]
    [InlineData(River)]
    [InlineData("")]
    [InlineData("A comment only.\n")]
    [InlineData("-- a --\n-- b --\n\n\n")]
    public void It_is_written_as_it_was_read(string text) => Assert.Equal(text, Txtar.Parse(text).ToString());

    [Fact]
    public void A_last_line_is_ended_and_line_ends_are_one_kind() =>
        Assert.Equal("c\n-- a --\nx\ny\n", Txtar.Parse("c\r\n-- a --\r\nx\r\ny").ToString());

    [Theory]
    [InlineData("--- a ---")]
    [InlineData("---")]
    [InlineData("-- --")]
    [InlineData("--  --")]
    [InlineData("--    --")]
    [InlineData(" -- a --")]
    [InlineData("-- a -- ")]
    [InlineData("--a--")]
    public void What_only_looks_like_a_marker_is_text(string line) =>
        Assert.Equal($"{line}\n", Assert.Single(Txtar.Parse($"-- file --\n{line}\n").Files).Text);

    [Fact]
    public void A_file_takes_the_place_of_the_one_at_its_path()
    {
        var archive = Txtar.Parse("-- a --\n1\n-- b --\n2\n");

        var changed = archive.With(new TxtarFile("a", "3\n")).With(new TxtarFile("c", "4\n")).Without("b");

        Assert.Equal("-- a --\n3\n-- c --\n4\n", changed.ToString());
    }

    [Theory]
    [InlineData("川\n", false)]
    [InlineData("", false)]
    [InlineData("one\u2028line\u0085\n", false)]
    [InlineData("no line end", true)]
    [InlineData("other\r\nline ends\r\n", true)]
    [InlineData("-- marker --\n", true)]
    public void A_file_is_bytes_where_text_would_not_come_back(string text, bool isBase64)
    {
        var file = TxtarFile.Of("a", Encoding.UTF8.GetBytes(text));
        var again = Assert.Single(Txtar.Parse(new Txtar("", [file]).ToString()).Files);

        Assert.Equal(isBase64, file.IsBase64);
        Assert.Equal(text, Encoding.UTF8.GetString(again.Bytes));
    }

    [Fact]
    public void What_is_not_UTF8_is_kept_to_the_byte()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value).Where(value => value != '\r'), (byte)'\n'];

        Assert.Equal(bytes, Assert.Single(Txtar.Parse(new Txtar("", [TxtarFile.Of("a", bytes)]).ToString()).Files).Bytes);
    }
}
