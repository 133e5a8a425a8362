using Archive.Problems;

namespace Archive.Tests.Problems;

/// <summary>How much of a long line is shown around the place of a problem.</summary>
public sealed class LineWindowTests
{
    private const int Longest = 500;

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u0301")]
    public void Characters_that_take_no_room_do_not_make_it_longer_than_a_line(string character)
    {
        var line = string.Concat(Enumerable.Repeat("letter ", 40)) + string.Concat(Enumerable.Repeat(character, 5000)) + "x";

        var window = LineWindow.Of(line, line.Length - 1, 1);

        Assert.InRange(window.Text.Length, 1, Longest);
        Assert.Equal("x", window.Text.Substring(window.Start, window.Length));
    }

    [Fact]
    public void Nor_do_they_where_nothing_else_is_on_the_line()
    {
        var line = "a" + new string('\u0301', 5000);

        Assert.InRange(LineWindow.Of(line, 0, 1).Text.Length, 1, Longest);
    }
}
