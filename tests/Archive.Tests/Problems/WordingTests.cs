using Archive.Problems;

namespace Archive.Tests.Problems;

/// <summary>What no site of the tests is large enough to bring about.</summary>
public sealed class WordingTests
{
    [Fact]
    public void The_number_of_a_line_is_written_as_editors_show_it()
    {
        var says = YamlProblems.DuplicateField("title", Location.StartOf("a"), new Location("a", 1024, 1)).Says;

        Assert.Contains("1024", says.Japanese, StringComparison.Ordinal);
        Assert.Contains("1024", says.English, StringComparison.Ordinal);
    }
}
