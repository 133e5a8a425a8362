using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("辞書の余白に", "ja")]
    [InlineData("外交", "ja")]
    [InlineData("ﾆｭｰｽ", "ja")]
    [InlineData("In the margins", null)]
    [InlineData("CC BY 4.0", null)]
    [InlineData("「」、。", null)]
    public void Kana_and_Han_are_Japanese_where_the_archive_has_Japanese(string text, string? language) =>
        Assert.Equal(language, Script.LanguageOf(text, ["ja", "en"]));

    [Fact]
    public void Han_alone_is_the_language_that_the_archive_has()
    {
        Assert.Equal("zh", Script.LanguageOf("外交", ["zh", "en"]));
        Assert.Null(Script.LanguageOf("外交", ["fr", "en"]));
        Assert.Equal("ja", Script.LanguageOf("外交について", ["zh", "en"]));
    }
}
