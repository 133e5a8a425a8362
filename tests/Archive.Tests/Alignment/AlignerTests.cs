using Archive.Alignment;

namespace Archive.Tests.Alignment;

public sealed class AlignerTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(7, 4)]
    [InlineData(2000, 3)]
    [InlineData(3, 2000)]
    [InlineData(1500, 1499)]
    [InlineData(3000, 1200)]
    public void Every_block_stands_in_one_bead_and_in_order(int first, int second)
    {
        var aligned = Aligner.Align(Paragraphs(first), Paragraphs(second));

        foreach (var beads in new[] { aligned.Beads, aligned.Passages })
        {
            Assert.Equal(Enumerable.Range(0, first), beads.SelectMany(bead => Enumerable.Range(bead.First.Start, bead.First.Count)));
            Assert.Equal(Enumerable.Range(0, second), beads.SelectMany(bead => Enumerable.Range(bead.Second.Start, bead.Second.Count)));
            Assert.All(beads, bead => Assert.InRange(bead.Confidence, 0, 1));
        }
    }

    [Fact]
    public void Texts_that_say_other_things_are_shown_as_passages()
    {
        var texts = TranslatedArticle.All;

        var beads = texts
            .SelectMany(one => texts.Where(other => other != one).Select(other => Aligner.Align(
                TranslatedArticle.Blocks(one.Japanese, "ja"), TranslatedArticle.Blocks(other.English, "en"))))
            .SelectMany(text => text.Beads)
            .ToList();

        Assert.InRange((double)beads.Count(bead => bead is { IsSure: true, IsAlone: false }) / beads.Count, 0, 0.02);
    }

    [Theory]
    [InlineData("# 一\n\nあ\n\n# 二\n\nい", "# One\n\n# Two\n\nA\n\nB", "1:1 1:0 1:1 1:2")]
    [InlineData("あ\n\n![図](map.png)\n\nい", "![Map](map.png)\n\nA, and much more than that", "1:0 1:1 1:1")]
    [InlineData("あいうえお\n\n> The same words are on both sides.", "> The same words are on both sides.\n\nA, and B, and C", "1:0 1:1 0:1")]
    [InlineData("あ\n\n    x = 1\n\nい", "    x = 2\n\nA\n\nB", "1:0 1:1 1:2")]
    public void Nothing_crosses_what_surely_belongs_together(string japanese, string english, string beads) =>
        Assert.Equal(beads, Shown(Aligner.Align(TranslatedArticle.Blocks(japanese, "ja"), TranslatedArticle.Blocks(english, "ja"))));

    [Fact]
    public void A_place_where_the_lengths_differ_by_chance_is_no_doubt()
    {
        int[] japanese = [196, 190, 160, 116, 283, 6, 152, 213, 107, 157, 15, 219, 150, 106, 161];
        int[] english = [351, 389, 315, 239, 545, 11, 284, 376, 187, 344, 24, 329, 253, 194, 287];

        var aligned = Aligner.Align(
            TranslatedArticle.Blocks(japanese.Select(length => Block(length, 'あ')), "ja"),
            TranslatedArticle.Blocks(english.Select(length => Block(length, 'x')), "en"));

        Assert.All(aligned.Beads, bead => Assert.True(bead.IsSure));

        static string Block(int length, char letter) => (length < 30 ? "## " : "") + new string(letter, length);
    }

    [Fact]
    public void The_same_blocks_give_the_same_beads()
    {
        var article = TranslatedArticle.All[0];
        var (first, second) = (TranslatedArticle.Blocks(article.Japanese, "ja"), TranslatedArticle.Blocks(article.English, "en"));

        Assert.Equal(Aligner.Align(first, second).Beads, Aligner.Align(first, second).Beads);
    }

    private static ComparedBlock[] Paragraphs(int count) =>
        TranslatedArticle.Blocks(Enumerable.Range(0, count).Select(number => new string('x', 5 + (number * 37 % 90))), "en");

    private static string Shown(AlignedText text) => string.Join(' ', text.Beads.Select(bead => $"{bead.First.Count}:{bead.Second.Count}"));
}
