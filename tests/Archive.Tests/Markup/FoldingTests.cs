using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class FoldingTests
{
    [Fact]
    public void This_machine_normalises() => Assert.True(Folding.WorksHere());

    [Theory]
    [InlineData("NATO", "ＮＡＴＯ")]
    [InlineData("NATO", "nato")]
    [InlineData("ガス価格", "ｶﾞｽ価格")]
    [InlineData("が", "か\u3099")]
    [InlineData("が", "か゛")]
    [InlineData("ジョー・バイデン", "ジョー バイデン")]
    [InlineData("ジョー・バイデン", "ジョー　バイデン")]
    [InlineData("ジョー・バイデン", "ｼﾞｮｰ･ﾊﾞｲﾃﾞﾝ")]
    [InlineData("ジョー・バイデン", "ジョー\u00B7バイデン")]
    [InlineData("Moon of Alabama", " moon  OF\u00A0alabama ")]
    [InlineData("Russia-Ukraine", "Russia\u2013Ukraine")]
    [InlineData("Russia-Ukraine", "Russia\u2212Ukraine")]
    [InlineData("戦争-その後", "戦争\u2500その後")]
    [InlineData("Xi's visit", "Xi\u2019s visit")]
    [InlineData("\"special\"", "\u201Cspecial\u201D")]
    [InlineData("9~11", "9\u301C11")]
    [InlineData("9~11", "9\uFF5E11")]
    [InlineData("キロ", "㌔")]
    [InlineData("news", "ne\u200Bws\uFEFF")]
    [InlineData("葛城", "葛\U000E0100城")]
    public void Two_spellings_are_one_name(string one, string other) => Assert.Equal(Folding.Name(one), Folding.Name(other));

    [Theory]
    [InlineData("サーバ", "サーバー")]
    [InlineData("か", "が")]
    [InlineData("カナ", "かな")]
    [InlineData("résumé", "resume")]
    [InlineData("国", "國")]
    public void Two_names_that_look_alike_stay_two(string one, string other) => Assert.NotEqual(Folding.Name(one), Folding.Name(other));

    [Fact]
    public void A_folded_name_folds_to_itself()
    {
        var changed =
            from code in Enumerable.Range(0, 0x10000)
            where !char.IsSurrogate((char)code)
            let folded = Folding.Name($"か{(char)code}A")
            where Folding.Name(folded) != folded
            select $"U+{code:X4}";

        Assert.Empty(changed);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n", "")]
    [InlineData("  Moon \r\n of　Alabama ", "Moon of Alabama")]
    [InlineData("ＮＡＴＯ　拡大", "NATO 拡大")]
    [InlineData("“Yes” – he said", "\"Yes\" - he said")]
    [InlineData("a\u200Bb", "ab")]
    public void Words_keep_their_case_and_one_space_between_them(string text, string words) => Assert.Equal(words, Folding.Words(text));

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    [InlineData('\uFFFE')]
    public void A_character_that_is_none_is_no_fault_of_ours(char character) => Assert.Equal("a\uFFFDb", Folding.Name($"A{character}B"));
}
