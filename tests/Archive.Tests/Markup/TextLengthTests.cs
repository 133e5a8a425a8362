using Archive.Markup.Bodies;

namespace Archive.Tests.Markup;

/// <summary>What is counted and folded eight characters at a time comes to the same as one by one.</summary>
public sealed class TextLengthTests
{
    private const string Characters = "abcdefXYZ   ,,.'’-/:_@19`;—川のé";

    [Theory]
    [InlineData("don't stop, well-known editors", 4)]
    [InlineData("the 3rd of May, 2004", 4)]
    [InlineData("see example.org/a-b, and a@b", 4)]
    [InlineData("a b c d e f g h i,j", 10)]
    [InlineData("manuscript,manuscripts", 2)]
    [InlineData("川のriver banksの水", 2)]
    public void Words_are_what_spaces_and_commas_part(string text, int words) => Assert.Equal(words, LengthOf(text).Words);

    // No tab and no semicolon is taken eight at a time; they part words as spaces and commas do, and an address leaves out any white space.
    [Fact]
    public void Where_a_word_stands_makes_no_difference()
    {
        using var checksum = new BlockChecksum();
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var text = new string(random.GetItems<char>(Characters, random.Next(80)));
            var (whole, slow) = (LengthOf(text), LengthOf(text.Replace(' ', '\t').Replace(',', ';')));

            Assert.Equal((slow.Words, slow.Characters), (whole.Words, whole.Characters));
            Assert.Equal(checksum.Of(text.Replace(' ', '\t')), checksum.Of(text));
        }
    }

    private static TextLength LengthOf(string text)
    {
        var length = new TextLength();
        length.Add(text);
        return length;
    }
}
