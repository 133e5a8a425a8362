using System.Text;
using Archive.Markup;
using Archive.Markup.Bodies;
using Archive.Problems;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace Archive.Tests.Markup;

public sealed class BodyLimitsTests
{
    private const int Paragraph = 64 * 1024;
    private const int MostNested = 32;

    private static readonly int Rounds = Environment.GetEnvironmentVariable("ARCHIVE_LONG_TESTS") == "1" ? 200_000 : 3_000;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseDefinitionLists().UseFootnotes().UsePipeTables().DisableHtml().Build();

    public static TheoryData<string, string> Refused => new()
    {
        { "items on one line", Repeat("- ", 33) + "x" },
        { "items without words", "a\n\n" + Repeat("+ ", 33) },
        { "items of every kind", "a\n\n" + Repeat("- * + 1. 2) ", 7) + "x" },
        { "quotations", "a\n\n" + Repeat(">", 33) + "x" },
        { "items line by line", "a\n\n" + string.Concat(Enumerable.Range(0, 33).Select(depth => new string(' ', 2 * depth) + "- x\n")) },
        { "definitions in items", "a\n\n" + Repeat("- ", 20) + "x\n" + Repeat(":   - y\n", 20) },
        { "a definition in a quotation in an item", "a\n\n10) > " + Repeat("- ", 30) + "x\n    > :   - y" },
        { "items in a note", "a\n\n[^1]: " + Repeat("- ", 32) + "x" },
        { "dashes behind fenced code", "```\n\n" + Repeat("- ", 33) },
        { "dashes behind code fenced by tildes", "~~~\n\n" + Repeat("- ", 33) },
        { "a long line", "a\n\n" + Repeat("x", Paragraph + 1) },
        { "a long paragraph", "a\n\n" + Repeat("x x x x x\n", 6554) },
        { "a long quotation", "a\n\n" + Repeat("> x x x x\n", 6554) },
        { "numbers that begin no list", "a\n\nx\n" + Repeat("2. x x x x\n", 6554) },
        { "marks", "a\n\n" + Repeat("*a ", 8193) },
        { "brackets", "a\n\n" + Repeat("[", 8193) },
        { "cells that nobody wrote", "a\n\n|a|b\n|-|-\n" + Repeat("|a\n", 1_000) + Repeat("|a", 300) },
        { "cells that nobody wrote, in many tables", Repeat("|a|b\n|-|-\n" + Repeat("|a\n", 100) + Repeat("|a", 100) + "\n\n", 30) },
    };

    public static TheoryData<string, string> Accepted => new()
    {
        { "as deep as may be", Repeat("- ", 32) + "x" },
        { "a line of dashes", Repeat("- ", 60) },
        { "a line of asterisks", "> " + Repeat("* ", 60) },
        { "code far to the right", "    - x\n" + Repeat(new string(' ', 60) + "- x\n", 50) },
        { "many paragraphs", Repeat("x x x x x\n\n", 10_000) },
        { "many items", Repeat("- x x x x\n", 10_000) },
        { "many numbers", string.Concat(Enumerable.Range(1, 10_000).Select(number => $"{number}. x x x x\n")) },
        { "many quotations", Repeat("> x x x x\n>\n", 10_000) },
        { "many notes", string.Concat(Enumerable.Range(1, 10_000).Select(number => $"[^{number}]: x\n\n")) },
        { "many notes without blank lines", string.Concat(Enumerable.Range(1, 100).Select(number => $"[^{number}]: x\n")) },
        { "many definitions", "x\n" + Repeat(":   - y\n", 100) },
        { "a tall table", "|a|b|c|\n|-|-|-|\n" + Repeat("|d|e|f|\n", 5_000) },
        { "a wide table", Repeat("|a", 5_000) + "\n" + Repeat("|-", 5_000) + "\n" + Repeat("|b", 5_000) },
        { "a bar among many lines", Repeat("x x x x x\n", 3_000) + "a | b\n" + Repeat("x x x x x\n", 3_000) },
        { "many marks in many paragraphs", Repeat("*a* **b** [c](d)\n\n", 10_000) },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_the_parser_would_choke_on_is_refused_where_it_begins(string what, string text)
    {
        var problems = new ProblemList();

        var edition = MarkdownText.Read(new SourceText(what, text), 0, "en", problems);

        var problem = Assert.Single(problems.Sorted());
        Assert.Equal("too-large", problem.Code);
        Assert.InRange(problem.At.Line, 1, text.Count(character => character == '\n') + 1);
        Assert.Equal(0, edition.Body.Pieces.Html.Length);
    }

    [Theory]
    [InlineData("川", "")]
    [InlineData("*", "")]
    [InlineData("https://a.example/", "")]
    [InlineData("川", "— A (@a)\n")]
    public void A_line_of_plain_text_may_be_as_long_as_a_paragraph(string word, string behind)
    {
        var line = Repeat(word, Paragraph / word.Length + 1);
        var problems = new ProblemList();

        PlainText.Read(new SourceText("a.txt", $"a\n\n{line[..Paragraph]}\n{behind}\n{line}\n{behind}"), 0, "ja", problems);

        var problem = Assert.Single(problems.Sorted());
        Assert.Equal("too-large", problem.Code);
        Assert.Equal(behind.Length == 0 ? 5 : 6, problem.At.Line);
    }

    [Theory, MemberData(nameof(Accepted))]
    public void What_only_looks_large_is_read(string what, string text)
    {
        var problems = new ProblemList();

        MarkdownText.Read(new SourceText(what, text), 0, "en", problems);

        Assert.Empty(problems.Sorted());
    }

    [Fact]
    public void The_place_is_the_line_that_is_too_deep_or_begins_the_paragraph()
    {
        Assert.Equal(3, BodyLimits.Exceeded(new SourceText("deep", "a\n\n" + Repeat("- ", 33) + "x"), 0)!.At.Line);
        Assert.Equal(3, BodyLimits.Exceeded(new SourceText("long", "a\n\n" + Repeat("x x x x x\n", 6554)), 0)!.At.Line);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_bounds_never_say_less_than_Markdig_finds(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++)
        {
            var text = RandomText(random);
            var (depth, lines) = Bounds(text);
            var document = Markdown.Parse(text, Pipeline);

            Assert.True(Deepest(document) <= depth, text);
            Assert.True(Longest(document) <= lines, text);
        }
    }

    [Fact]
    public void The_bound_is_never_less_than_Markdig_finds_around_what_is_allowed()
    {
        var random = new Random(32);
        var deeper = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var text = DeepText(random);
            var depth = Deepest(Markdown.Parse(text, Pipeline));
            deeper += depth > MostNested ? 1 : 0;

            Assert.True(depth <= Bounds(text).Depth, text);
        }

        Assert.InRange(deeper, Rounds / 50, Rounds);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string RandomText(Random random)
    {
        string[] pieces =
        [
            "- ", "* ", "+ ", "1. ", "2. ", "7) ", "> ", ">", "  ", "    ", "\t", " ", "a", "b c", "\n", "\n", "\n\n", ": ", ":   ", "~   ", "```", "---",
            "- - -", "[^1]: ", "# ", "===", "12. ",
        ];
        return string.Concat(Enumerable.Range(0, random.Next(2, 28)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    /// <summary>Lines that stand in ever more containers, some of which a line leaves, or goes on with by what only nearly suffices.</summary>
    private static string DeepText(Random random)
    {
        string[] markers = ["-   ", "+ ", "10) ", ":   ", "-\t", "> \t"];
        string[] usual = ["- ", "* ", "1. ", "> ", ">"];
        string[] ends = ["x", "x", "x", "x\n", "", "```", "# x", "---"];
        var open = new List<string>();
        var text = new StringBuilder();
        for (var line = random.Next(1, 9); line > 0; line--)
        {
            var kept = random.Next(6) == 0 ? random.Next(open.Count + 1) : open.Count;
            open.RemoveRange(kept, open.Count - kept);
            foreach (var marker in open)
            {
                text.Append(marker[0] == '>' ? marker : new string(' ', Math.Max(0, marker.Length - (random.Next(60) == 0 ? 1 : 0))));
            }

            for (var more = random.Next(0, 20); more > 0; more--)
            {
                open.Add(random.Next(20) == 0 ? markers[random.Next(markers.Length)] : usual[random.Next(usual.Length)]);
                text.Append(open[^1]);
            }

            text.Append(ends[random.Next(ends.Length)]).Append('\n').Append(random.Next(6) == 0 ? "\n" : "");
        }

        return text.ToString();
    }

    private static (int Depth, int Lines) Bounds(string text)
    {
        var (nesting, paragraph) = (new NestingBound(), new ParagraphBound(countsMarks: true, countsCells: true));
        var (depth, lines, fence) = (0, 0, false);
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var containers = LineContainers.Of(line, fence);
            fence |= containers.Fence;
            nesting.Add(containers);
            paragraph.Add(index, line, containers);
            depth = Math.Max(depth, nesting.Depth);
            lines = Math.Max(lines, containers.Blank ? 0 : index - paragraph.FirstLine + 1);
        }

        return (depth, lines);
    }

    private static int Deepest(MarkdownDocument document) => document.Descendants<Block>().Select(Depth).Append(0).Max();

    private static int Depth(Block block)
    {
        var depth = 0;
        for (var around = block; around is not null; around = around.Parent)
        {
            depth += around is QuoteBlock or ListItemBlock or DefinitionItem ? 1 : 0;
        }

        return depth;
    }

    private static int Longest(MarkdownDocument document) => document.Descendants<LeafBlock>().Select(Lines).Append(0).Max();

    private static int Lines(LeafBlock leaf) => leaf.Inline?.Count(inline => inline is LineBreakInline) + 1 ?? 0;
}
