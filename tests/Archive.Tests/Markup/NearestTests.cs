using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class NearestTests
{
    private static readonly string[] Known = ["title", "date", "added", "translator", "topics", "訳者", "初出の日付"];

    [Theory]
    [InlineData("tilte", "title")]
    [InlineData("titel", "title")]
    [InlineData("titl", "title")]
    [InlineData("titles", "title")]
    [InlineData("Title", "title")]
    [InlineData("ｔｉｔｌｅ", "title")]
    [InlineData("transrator", "translator")]
    [InlineData("tranlsatro", "translator")]
    [InlineData("topic", "topics")]
    [InlineData("dat", "date")]
    [InlineData("初出日付", "初出の日付")]
    [InlineData("訳 者", "訳者")]
    public void The_word_that_was_meant(string written, string meant) => Assert.Equal(meant, Nearest.To(written, Known));

    [Theory]
    [InlineData("")]
    [InlineData("to")]
    [InlineData("da")]
    [InlineData("訳")]
    [InlineData("記者")]
    [InlineData("weather")]
    [InlineData("trsltr")]
    public void No_guess_where_it_would_be_noise(string written) => Assert.Null(Nearest.To(written, Known));

    [Fact]
    public void Of_two_as_near_the_first() => Assert.Equal("river", Nearest.To("rider", ["river", "ridge", "rides"]));

    [Fact]
    public void The_same_but_for_case_before_all_others() => Assert.Equal("River", Nearest.To("river", ["rivers", "River"]));
}
