using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>A block's words come back from the page as their author wrote them.</summary>
public sealed class BlockWordsTests
{
    [Theory]
    [InlineData("銀の*鐘*と**塔**", "銀の鐘と塔")]
    [InlineData("{朽木|くち|き}の《《点》》", "朽木の点")]
    [InlineData("R&D costs < 3 \"dollars\" > 2 & it's true", "R&D costs < 3 \"dollars\" > 2 & it's true")]
    [InlineData("a [link](https://example.org/?a=1&b=2) here", "a link here")]
    [InlineData("<ruby>川<rt>*かわ*</rt></ruby>が1本と<ruby>{海|うみ}<rp>（</rp><rt>a**b**c</rt><rp>）</rp></ruby>", "川が1本と海")]
    [InlineData("川は[流れる](#fn)。[^1][^t1] 2本。\n\n[^1]: 注\n\n[^t1]: 訳注", "川は流れる。 2本。")]
    [InlineData("Said once.[^1]\n\n[^1]: By whom?", "Said once.")]
    public void Words_are_without_markup_readings_and_marks_of_notes(string markdown, string words)
    {
        var text = MarkdownText.Read(new SourceText("text.md", markdown), 0, "ja", new ProblemList());

        var upright = UprightNumbers.In(text);

        Assert.Equal(words, BlockWords.Of(text.Body.Pieces, text.Blocks[0]).Trim());
        Assert.Equal(words, BlockWords.Of(upright.Body.Pieces, upright.Blocks[0]).Trim());
    }
}
