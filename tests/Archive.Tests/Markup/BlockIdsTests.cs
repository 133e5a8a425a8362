using Archive.Markup.Bodies;

namespace Archive.Tests.Markup;

public sealed class BlockIdsTests
{
    [Theory]
    [InlineData("川は流れる。", "川は 流れる。\n")]
    [InlineData("a river", "ariver")]
    [InlineData("か\u3099くせい", "が\u200Bくせい")]
    [InlineData("ｶﾞｽとＮＡＴＯ", "ガスとNATO")]
    [InlineData("㈱川", "(株)川")]
    [InlineData("“A” ‘b’ „c‟ «d»", "\"A\" 'b' \"c\" \"d\"")]
    [InlineData("a—b ――― c − d", "a-b -- c-d")]
    [InlineData("9〜11", "9～11")]
    [InlineData("…", "...")]
    public void What_editors_change_without_meaning_to_leaves_an_address_as_it_is(string before, string after) =>
        Assert.Equal(Id(before), Id(after));

    [Theory]
    [InlineData("川", "河")]
    [InlineData("river", "River")]
    [InlineData("サーバ", "サーバー")]
    [InlineData("はは", "はば")]
    [InlineData("a-b", "ab")]
    public void Other_words_are_another_address(string one, string other) =>
        Assert.NotEqual(Id(one), Id(other));

    // The checksum's published check value is that of these nine digits: E3069283.
    [Fact]
    public void An_address_is_the_end_of_a_CRC_32C_that_anyone_can_compute() => Assert.Equal("p-069283", Id("123 456 789"));

    // Compatible forms may be longer than the words: of these each is three characters.
    [Fact]
    public void A_long_block_may_become_longer_yet() => Assert.Equal(Id(string.Concat(Enumerable.Repeat("(株)", 3000))), Id(new string('㈱', 3000)));

    private static string Id(string text)
    {
        using var checksum = new BlockChecksum();
        return new BlockIds().OfBlock(checksum.Of(text));
    }
}
