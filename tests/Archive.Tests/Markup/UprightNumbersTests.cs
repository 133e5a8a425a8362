using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>What stands upright moves what stands behind it, and everything that leads there.</summary>
public sealed class UprightNumbersTests
{
    private const string Markdown = "第1章の5人。\n\n12月に[店](shop.md)で3つ。\n\n明治23年。";

    [Fact]
    public void Blocks_stay_where_their_words_are()
    {
        var text = Read();

        Assert.Equal(["第1章の5人。", "12月に店で3つ。", "明治23年。"], text.Blocks.Select(block => BlockWords.Of(text.Body.Pieces, block).Trim()));
    }

    [Fact]
    public void A_link_keeps_its_place()
    {
        var text = Read();
        var slot = text.Body.Pieces.Slots.Single(slot => slot.Part == SlotPart.Address);

        Assert.True(text.Body.Pieces.Html.Span[..slot.Offset].EndsWith("<a href=\""u8));
    }

    private static EditionText Read() => UprightNumbers.In(MarkdownText.Read(new SourceText("text.md", Markdown), 0, "ja", new ProblemList()));
}
