using System.Text;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

public sealed class Utf8TextTests
{
    private const string Article = "---\ntitle: 川の歴史\ndate: 2022-01-18\n---\nこれは、とある川についての文章である。カワと読む。\n";

    [Theory]
    [InlineData(Article)]
    [InlineData("")]
    [InlineData("𠮷野家\uFFFD \u001B[1m")]
    public void What_is_UTF_8_is_read(string text) => Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text))!.Text);

    [Fact]
    public void A_byte_order_mark_is_dropped() => Assert.Equal("川", Read([0xEF, 0xBB, 0xBF, .. "川"u8])!.Text);

    [Fact]
    public void Line_ends_of_all_systems_give_the_same_text() =>
        Assert.Equal(Read("a\nb\nc\n"u8)!.Text, Read("a\r\nb\rc\r\n"u8)!.Text);

    [Theory]
    [InlineData("shift_jis", "Shift_JIS")]
    [InlineData("euc-jp", "EUC-JP")]
    [InlineData("iso-2022-jp", "ISO-2022-JP")]
    [InlineData("utf-16", "UTF-16LE")]
    [InlineData("utf-16BE", "UTF-16BE")]
    [InlineData("utf-32", "UTF-32LE")]
    [InlineData("utf-32BE", "UTF-32BE")]
    public void An_article_in_another_encoding_is_refused_and_the_encoding_named(string encoding, string name)
    {
        var problem = Refusal(Named(encoding).GetBytes(Article));

        Assert.Equal("not-utf8", problem.Code);
        Assert.Contains($"{name} のようです", problem.Says.Japanese, StringComparison.Ordinal);
        Assert.Contains($"looks like {name}", problem.Says.English, StringComparison.Ordinal);
        Assert.Contains($"iconv -f {name} -t UTF-8", problem.Hint.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("utf-32BE", "UTF-32")]
    public void A_byte_order_mark_names_the_encoding(string encoding, string name)
    {
        var bytes = Named(encoding).GetPreamble().Concat(Named(encoding).GetBytes("川")).ToArray();

        Assert.Contains($"looks like {name} ", Refusal(bytes).Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Curled_quotes_of_Windows_are_known()
    {
        var bytes = Named("windows-1252").GetBytes("He said “river”, and it’s café.");

        Assert.Contains("looks like Windows-1252", Refusal(bytes).Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_byte_that_is_wrong_is_counted_from_1_and_its_place_given()
    {
        var problem = Refusal([.. "---\n川: "u8, 0xFF, .. "川川川川川川川川川川川川"u8]);

        Assert.Contains("(byte 10)", problem.Says.English, StringComparison.Ordinal);
        Assert.Contains("先頭から 10 バイト目", problem.Says.Japanese, StringComparison.Ordinal);
        Assert.Equal(new Location(MarkedText.Path, 2, 4), problem.At);
    }

    [Fact]
    public void A_byte_order_mark_counts_among_the_bytes() =>
        Assert.Contains("(byte 4)", Refusal([0xEF, 0xBB, 0xBF, 0xFF, .. "川川川川川川川川川川川"u8]).Says.English, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_has_lost_a_byte_is_not_taken_for_another_encoding()
    {
        var alsoShiftJis = Encoding.UTF8.GetBytes("トトトトトトトトトトトトトトトト")[..^1];

        Assert.Contains("Something in this file is not UTF-8", Refusal(alsoShiftJis).Says.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })] // a slash, longer than it need be
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })] // a lone surrogate
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })] // beyond the last character
    [InlineData(new byte[] { 0xE5, 0xB7 })] // cut off
    public void What_only_resembles_UTF_8_is_refused(byte[] bytes) => Assert.Equal("not-utf8", Refusal(bytes).Code);

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0x14, 0, 6 }, "byte 6 is 0")] // a Word document
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D }, "byte 9 is 0")] // a picture
    public void A_file_that_is_no_text_is_told_so(byte[] bytes, string says)
    {
        var problem = Refusal(bytes);

        Assert.Equal("not-utf8", problem.Code);
        Assert.Contains(says, problem.Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_file_is_read_and_a_larger_one_is_not()
    {
        var problems = new ProblemList();

        Assert.NotNull(Utf8Text.Decode(MarkedText.Path, new byte[Utf8Text.Limit].Select(_ => (byte)'a').ToArray(), problems));
        Assert.Null(Utf8Text.Decode(MarkedText.Path, new byte[Utf8Text.Limit + 1], problems));
        Assert.Contains("4 MB", problems.Sorted().Single().Says.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_are_accepted_if_and_only_if_they_are_UTF_8_without_NUL()
    {
        var random = new Random(1);
        var article = Encoding.UTF8.GetBytes(Article);
        for (var round = 0; round < 10_000; round++)
        {
            var bytes = article.ToArray();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var accepted = Utf8Text.Decode(MarkedText.Path, bytes, new ProblemList()) is not null;

            Assert.Equal(IsUtf8(bytes) && !bytes.Contains((byte)0), accepted);
        }
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static SourceText? Read(ReadOnlySpan<byte> bytes) => Utf8Text.Decode(MarkedText.Path, bytes, new ProblemList());

    private static Problem Refusal(ReadOnlySpan<byte> bytes)
    {
        var problems = new ProblemList();
        Assert.Null(Utf8Text.Decode(MarkedText.Path, bytes, problems));
        return problems.Sorted().Single();
    }
}
