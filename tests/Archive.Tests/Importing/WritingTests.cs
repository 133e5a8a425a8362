using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Importing;

/// <summary>What an import writes is read as the same words again, whatever they are.</summary>
public sealed class WritingTests
{
    public static TheoryData<string> Values =>
    [
        "川", "a: b", "a:b", "https://example.org/a#b", "川 #1 の国", "- item", "-", "#", "# a", "'a'", "\"a\"", "a \"b\" c", "\\", "[a]", "{a: b}", "a, b", "null", "~", "no", "True", "2024-05-01", "012", "@a", "`a`",
        "%a", "!a", "&a", "*a", "|", ">", "?", "a:", ": a", "「川」", "『川』：海", "：", "川、海", "a\tb", "a\nb", "“a”", "（a）", "［a］", "｛a｝", "＃1", "ー", "　川　", "a  b", "a -", "😀", "é", "𠮷野家", "--- ", "...",
    ];

    public static TheoryData<string> Lines =>
    [
        "川は流れる。", "# a", "#a", "#Kazakhstan a", "> a", "- a", "-a", "+ a", "* a", "1. a", "1) a", "12.5", "2024. a", "*a*", "**a**", "_a_", "a_b_c", "@a__b__c", "@Peter__Leonard", "9~11", "~~a~~", "==a==", "a == b", "`a`", "``",
        "[a](b)", "[[a]]", "[1] a", "[a]: b", "[^1]: a", "a[^1]", "![a](b)", "<b>a</b>", "<記事原文>", "<https://example.org>", "a < b > c", "&amp;", "&nbsp;", "R&D", "\\*a", "C:\\a", "\\", "---", "***", "===", "- - -", "```a", "~~~",
        ": a", "| a | b |", "(a)", "「a」", "！[a]", "<!-- a -->", "<!-- #a -->", "a*b", "5 * 3 * 2", "*", "_", "[ ] a", "[x] a", "a（訳注：b）", "a^b^", "$a$", "a  ", "--", "1.", "#", "##", "\"a\"", "'a'", "...", "--a", "https://example.org/a_b_c*d*",
    ];

    [Theory, MemberData(nameof(Values))]
    public void A_value_is_read_as_it_was_written(string value)
    {
        var text = $"title: {YamlWriting.Value(value)}\nlist: {YamlWriting.Values([value, "x"])}\nmap: {{ a: {YamlWriting.Value(value)}, b: c }}\nnote: {YamlWriting.Value(value)}  # ?\n";
        var problems = new ProblemList();

        var map = Yaml.Read(new SourcePart(new SourceText("x.yml", text), 0, text.Length), YamlLimits.FrontMatter, problems)!;

        Assert.Empty(problems.Sorted());
        Assert.Equal(Seen(value), Scalar(map.Find("title")!.Value));
        Assert.Equal(Seen(value), Scalar(map.Find("note")!.Value));
        Assert.Equal(Seen(value), Scalar(((YamlList)map.Find("list")!.Value).Items[0]));
        Assert.Equal(Seen(value), Scalar(((YamlMap)map.Find("map")!.Value).Find("a")!.Value));
    }

    [Theory, MemberData(nameof(Lines))]
    public void A_line_is_shown_as_it_was_written(string line)
    {
        var problems = new ProblemList();
        var source = new SourceText("x.ja.md", $"前。\n\n{MarkdownWriting.Line(line)}\n\n後。\n");

        var text = MarkdownText.Read(source, 0, "ja", problems);

        Assert.Empty(problems.Sorted());
        Assert.Equal(3, text.Blocks.Count);
        Assert.All(text.Blocks, block => Assert.Equal(BlockKind.Paragraph, block.Kind));
        Assert.Equal(Bare($"前。{line}後。"), Bare(text.Opening.Text));
    }

    /// <summary>Without what an opening changes between paragraphs and in addresses.</summary>
    private static string Bare(string text) => text.Replace("https://", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static string Scalar(YamlNode node) => ((YamlScalar)node).Text;

    /// <summary>On one line, and without white space around.</summary>
    private static string Seen(string value) => value.Replace('\t', ' ').Replace('\n', ' ').Trim();
}
