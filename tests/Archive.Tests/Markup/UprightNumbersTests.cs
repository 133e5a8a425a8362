using System.Text;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>Numbers that are set upright make a body longer, and everything that stands in it is still found where it is.</summary>
public sealed class UprightNumbersTests
{
    [Fact]
    public void Blocks_and_slots_go_with_their_words()
    {
        var text = UprightNumbers.In(MarkdownText.Read(new SourceText("a.ja.md", "1年に3度、[[river]]を渡る。\n\n> 12月。\n> — 船頭\n\n- 30人\n- 橋[^1]\n\n[^1]: 7番目の橋。"), 0, "ja", new ProblemList()));

        Assert.Equal(
            ["1年に3度、を渡る。", "12月。", "30人", "橋1"],
            text.Blocks.Select(block => BlockWords.Of(text.Body, block).Split('\n')[0]));
        Assert.All(text.Blocks, block => Assert.StartsWith("<", Encoding.UTF8.GetString(text.Body.Html.Span[block.Html]), StringComparison.Ordinal));
        var words = Assert.Single(text.Body.Slots, slot => slot.Part == SlotPart.Words);
        Assert.StartsWith("</a>を渡る", Encoding.UTF8.GetString(text.Body.Html.Span[words.Offset..]), StringComparison.Ordinal);
    }
}
