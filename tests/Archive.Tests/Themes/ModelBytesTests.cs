using Archive.Alignment;
using Archive.Templates;
using Archive.Themes;

namespace Archive.Tests.Themes;

/// <summary>What differs on a page differs in its bytes, however the parts are cut.</summary>
public sealed class ModelBytesTests
{
    public static TheoryData<string, object?[], object?[]> Pairs => new()
    {
        { "two texts", ["ab", "c"], ["a", "bc"] },
        { "a text and HTML of the same letters", ["a"], [Html.Of("a")] },
        { "HTML that ends like the length of a text", [Html.Of(""), "\t\0\0\0"], [Html.Of("\0\0\0\0s\u0004\0\0\0")] },
        { "a list within a list", [new object?[] { "a", Array.Empty<object>() }], [new object?[] { "a" }, Array.Empty<object>()] },
        { "a list and its items", [new object?[] { "a" }], ["a"] },
        { "a mapping and what follows", [Mapping.Of([KeyValuePair.Create("a", (object?)"b")]), "c"], [Mapping.Of([]), "c"] },
        { "nothing and an empty text", [null], [""] },
        { "a number and its digits", [1], ["1"] },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void No_two_models_run_together(string because, object?[] one, object?[] other) =>
        Assert.False(ModelBytes.HashOf(one).AsSpan().SequenceEqual(ModelBytes.HashOf(other)), because);

    [Fact]
    public void The_address_of_a_counterpart_and_the_block_that_says_the_same_do_not_run_together() => Assert.NotEqual(
        HashOf(new Counterpart([new SecondAnchor("p-a", true)], "p-b", false), Counterpart.None),
        HashOf(new Counterpart([], "p-a", true), new Counterpart([new SecondAnchor("p-b", false)], null, false)));

    private static byte[] HashOf(params Counterpart[] counterparts)
    {
        var bytes = new ModelBytes();
        new BlockStarts(null!, null!, counterparts, null).AddTo(bytes);
        return bytes.Hash();
    }
}
