using Archive.Alignment.Anchors;

namespace Archive.Tests.Alignment;

public sealed class ComparedBlockTests
{
    [Theory]
    [InlineData("[地図](map.png)と[店](https://example.org/shop)", "map.png", "https://example.org/shop")]
    [InlineData("![図](map.png)", "map.png")]
    [InlineData("[[river]]の話", "river")]
    public void What_a_block_links_to_is_compared(string markdown, params string[] targets)
    {
        var block = Assert.Single(TranslatedArticle.Blocks(markdown, "ja"));

        Assert.Equal(targets.Select(target => Anchor.Word(target)), block.Anchors.ToArray().Intersect(targets.Select(target => Anchor.Word(target))));
    }

    [Fact]
    public void A_link_belongs_to_its_own_block()
    {
        var blocks = TranslatedArticle.Blocks("あ\n\n[い](one.md)\n\nう", "ja");

        Assert.Equal([0, 1, 0], blocks.Select(block => block.Anchors.Length));
    }
}
