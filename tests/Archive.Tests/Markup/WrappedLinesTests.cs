using Archive.Markup.Bodies;
using Archive.Problems;

namespace Archive.Tests.Markup;

public sealed class WrappedLinesTests
{
    private const string Line = "川の水は山から海へと休まず流れつづけ、その岸に";
    private const string Sentence = "人が住みはじめてからまだ千年もたっていない。";

    /// <remarks>Else each of the lines behind would go through all of them again.</remarks>
    [Theory]
    [InlineData(60, 140, 200)]
    [InlineData(20, 140, 1)]
    public void A_long_run_is_judged_by_its_first_lines(int open, int closed, int lines)
    {
        var source = new SourceText("a.txt", string.Join('\n', Enumerable.Repeat(Line, open).Concat(Enumerable.Repeat(Sentence, closed))));

        Assert.Equal(lines, WrappedLines.From(source, 1));
    }
}
