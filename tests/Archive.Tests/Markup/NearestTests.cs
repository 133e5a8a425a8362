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

    [Theory]
    [InlineData("Pepe Escobar", "Pepe Escober", true)]
    [InlineData("Pepe Escobar", "Pepe Ecsober", true)]
    [InlineData("Pepe Escobar", "PEPE ESCOBAR", true)]
    [InlineData("カシム・トカエフ", "カシムトカエブ", true)]
    [InlineData("Pepe Escobar", "Pepe Excabor", false)]
    [InlineData("Pepe Escobar", "Pepe", false)]
    [InlineData("Xi", "Li", false)]
    [InlineData("Wang", "Zhang", false)]
    [InlineData("田中宏", "田中浩", false)]
    public void Two_names_that_may_be_one_misspelt(string one, string other, bool alike)
    {
        Assert.Equal(alike, Nearest.AreAlike(one, other));
        Assert.Equal(alike, Nearest.AreAlike(other, one));
    }

    [Fact]
    public void The_same_but_for_case_before_all_others() => Assert.Equal("River", Nearest.To("river", ["rivers", "River"]));
}
