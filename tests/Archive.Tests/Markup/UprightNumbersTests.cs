using System.Text;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>Numbers set upright make the text longer, and nothing that points into it goes astray.</summary>
public sealed class UprightNumbersTests
{
    [Fact]
    public void Blocks_and_slots_go_where_their_words_went()
    {
        var source = new SourceText("a.md", "昭和12年の[[river]]、3月。\n\n12 と 1234 と 5。\n\n- 7\n- 八\n");
        var text = MarkdownText.Read(source, 0, "ja", new ProblemList());

        var upright = UprightNumbers.In(text);

        Assert.Equal(Words(text), Words(upright));
        Assert.Equal(text.Body.Pieces.Slots.Count, upright.Body.Pieces.Slots.Count);
        Assert.All(text.Body.Pieces.Slots.Zip(upright.Body.Pieces.Slots), pair => Assert.Equal(Before(text, pair.First), Before(upright, pair.Second)));
    }

    private static IEnumerable<string> Words(EditionText text) => text.Blocks.Select(block => BlockWords.Of(text.Body.Pieces, block));

    /// <summary>All that stands before a slot, the marks of numbers left out.</summary>
    private static string Before(EditionText text, Slot slot) =>
        Encoding.UTF8.GetString(text.Body.Pieces.Html.Span[..slot.Offset])
            .Replace("<span class=\"tcy\">", "", StringComparison.Ordinal)
            .Replace("</span>", "", StringComparison.Ordinal);
}
