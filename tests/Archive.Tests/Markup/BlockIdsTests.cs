using System.Security.Cryptography;
using System.Text;
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
        Assert.Equal(new BlockIds().OfBlock(before), new BlockIds().OfBlock(after));

    [Theory]
    [InlineData("川", "河")]
    [InlineData("river", "River")]
    [InlineData("サーバ", "サーバー")]
    [InlineData("はは", "はば")]
    [InlineData("a-b", "ab")]
    public void Other_words_are_another_address(string one, string other) =>
        Assert.NotEqual(new BlockIds().OfBlock(one), new BlockIds().OfBlock(other));

    [Fact]
    public void An_address_is_the_beginning_of_a_SHA_256_that_anyone_can_compute()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("川は流れる。")));

        Assert.Equal("p-" + hash[..6], new BlockIds().OfBlock("川は 流れる。"));
    }
}
