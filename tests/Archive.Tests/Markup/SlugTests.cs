using System.Text.RegularExpressions;
using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class SlugTests
{
    [Theory]
    [InlineData("NATO", "nato")]
    [InlineData("ＮＡＴＯ", "nato")]
    [InlineData("Alastair Crooke", "alastair-crooke")]
    [InlineData("  Russia–Ukraine war! ", "russia-ukraine-war")]
    [InlineData("R&D", "r-d")]
    [InlineData("9/11", "9-11")]
    [InlineData("Slavoj Žižek", "slavoj-zizek")]
    [InlineData("Jørgen Łęcki", "jorgen-lecki")]
    [InlineData("river", "river")]
    public void A_word_that_English_can_write_is_its_own_id(string word, string id) => Assert.Equal(id, Slug.Of(word));

    [Theory]
    [InlineData("経済")]
    [InlineData("NATO拡大")]
    [InlineData("Россия")]
    [InlineData("ガザ")]
    [InlineData("!?")]
    [InlineData("")]
    public void Any_other_word_has_letters_of_its_hash(string word) => Assert.Matches(new Regex("^x-[a-z]{8}$"), Slug.Of(word));

    [Fact]
    public void The_hash_is_a_promise() => Assert.Equal("x-oqukmyfg", Slug.Of("経済"));

    [Theory]
    [InlineData("NATO拡大", "ＮＡＴＯ 拡大")]
    [InlineData("ジョー・バイデン", "ｼﾞｮｰ ﾊﾞｲﾃﾞﾝ")]
    public void Spellings_of_one_word_have_one_id(string one, string other) => Assert.Equal(Slug.Of(one), Slug.Of(other));

    [Theory]
    [InlineData("NATO拡大", "NATO")]
    [InlineData("経済", "経済学")]
    public void Two_words_have_two_ids(string one, string other) => Assert.NotEqual(Slug.Of(one), Slug.Of(other));

    [Fact]
    public void No_id_is_too_long_for_a_folder() => Assert.InRange(Slug.Of(new string('a', 300)).Length, 1, 80);

    [Theory]
    [InlineData("river", true)]
    [InlineData("2022-01", true)]
    [InlineData("x-abc", true)]
    [InlineData("", false)]
    [InlineData("River", false)]
    [InlineData("a b", false)]
    [InlineData("a_b", false)]
    [InlineData("a/b", false)]
    [InlineData("川", false)]
    [InlineData("２", false)]
    public void An_id_is_small_letters_digits_and_hyphens(string text, bool isId) => Assert.Equal(isId, Slug.IsId(text));

    [Theory]
    [InlineData("Alastair Crooke")]
    [InlineData("経済")]
    public void What_a_word_gets_is_an_id(string word) => Assert.True(Slug.IsId(Slug.Of(word)));
}
