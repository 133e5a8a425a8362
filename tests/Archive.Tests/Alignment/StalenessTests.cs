using Archive.Alignment;
using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Alignment;

/// <summary>What changed in an original since it was confirmed: exactly that, and nothing where only the lines were broken otherwise.</summary>
public sealed class StalenessTests
{
    [Theory]
    [InlineData("a b c d", "a b c d", "", "")]
    [InlineData("a b c d", "a b x d", "2", "")]
    [InlineData("a b c d", "a b d", "", "2")]
    [InlineData("a b c d", "a b c", "", "3")]
    [InlineData("a b c d", "b c d", "", "0")]
    [InlineData("a b c d", "a b x c d", "2", "")]
    [InlineData("a b c d", "x a b c d", "0", "")]
    [InlineData("a b c d", "a x d", "1", "2")]
    [InlineData("a b c d", "x y z w", "0 1 2 3", "")]
    [InlineData("a b c d", "", "", "0")]
    [InlineData("a a a b", "a a b", "", "2")]
    public void What_changed_is_named(string then, string now, string changed, string lost)
    {
        var staleness = Staleness.Of(new Confirmation(PartialDate.Unknown, [.. Blocks(then).Select(block => block.Fingerprint)]), Blocks(now));

        Assert.Equal((changed, lost), (string.Join(' ', staleness.Changed), string.Join(' ', staleness.Lost)));
    }

    [Fact]
    public void Lines_broken_otherwise_and_other_quotes_are_no_change()
    {
        var before = Read("It was “so”, they\nsaid — and\nwent.\n\n## A *title*");
        var after = Read("It was \"so\",\nthey said - and went.\n\n## A title");

        Assert.Equal(before.Select(block => block.Fingerprint), after.Select(block => block.Fingerprint));
    }

    private static IReadOnlyList<Block> Blocks(string words) => Read(words.Replace(" ", "\n\n", StringComparison.Ordinal));

    private static IReadOnlyList<Block> Read(string text) => MarkdownText.Read(new SourceText("a.en.md", text), 0, "en", new ProblemList()).Blocks;
}
