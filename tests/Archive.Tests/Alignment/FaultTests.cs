using Archive.Alignment;

namespace Archive.Tests.Alignment;

/// <summary>A paragraph that is missing is found, and where none is missing nothing is said.</summary>
public sealed class FaultTests
{
    private const int Faults = 1000;

    [Fact]
    public void Nothing_is_said_of_texts_that_are_whole() => Assert.All(
        TranslatedArticle.All,
        article => Assert.All(Aligned(article.Japanese, article.English).Beads, bead => Assert.True(bead.IsSure && bead is { First.Count: 1, Second.Count: 1 })));

    [Fact]
    public void Every_paragraph_left_out_or_put_in_is_found()
    {
        var random = new Random(1);

        Assert.Empty(Enumerable.Range(0, Faults).Select(_ => Fault.Some(random)).Where(fault => !IsFound(fault)).Select(fault => fault.ToString()));
    }

    /// <summary>Whether something is said of the place, or of the paragraph beside it.</summary>
    private static bool IsFound(Fault fault) => Aligned(fault.Japanese, fault.English).Passages
        .Where(passage => !passage.IsSure || passage.IsAlone)
        .Select(passage => fault.IsInJapanese ? passage.First : passage.Second)
        .Any(stretch => stretch.Start - 1 <= fault.At && fault.At <= stretch.End);

    private static AlignedText Aligned(IEnumerable<string> japanese, IEnumerable<string> english) =>
        Aligner.Align(TranslatedArticle.Blocks(japanese, "ja"), TranslatedArticle.Blocks(english, "en"));
}
