using Archive.Articles;

namespace Archive.Tests.Articles;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("2022-01-07", "2022-01-18", "11 Day")]
    [InlineData("2022-01-31", "2022-02-01", "1 Day")]
    [InlineData("2022-01-07", "2022-02-25", "49 Day")]
    [InlineData("2022-01-07", "2022-03-07", "2 Month")]
    [InlineData("2022-01-07", "2022-03-10", "about 2 Month")]
    [InlineData("2022-01-07", "2022-03-30", "about 3 Month")]
    [InlineData("2020-01-31", "2021-02-28", "13 Month")]
    [InlineData("2020-01-07", "2021-12-30", "about 2 Year")]
    [InlineData("2020-01-07", "2022-01-07", "2 Year")]
    [InlineData("2020-01-07", "2022-01-30", "2 Year")]
    [InlineData("2004-02-10", "2022-01-18", "about 18 Year")]
    [InlineData("2004-02-29", "2022-03-01", "18 Year")]
    public void Between_two_days(string original, string translation, string interval) => AssertInterval(original, translation, interval);

    [Theory]
    [InlineData("2022-01", "2022-03-01", "about 2 Month")]
    [InlineData("2020-12-31", "2021-03", "about 3 Month")]
    [InlineData("2020-01", "2021-12", "about 23 Month")]
    [InlineData("2020-01", "2022-01", "about 2 Year")]
    [InlineData("2004", "2022-01-18", "about 18 Year")]
    [InlineData("2004-05-06", "2022", "about 18 Year")]
    [InlineData("2020", "2022", "about 2 Year")]
    public void Never_more_exactly_than_the_dates(string original, string translation, string interval) =>
        AssertInterval(original, translation, interval);

    [Theory]
    [InlineData("unknown", "2022-01-18")]
    [InlineData("2022-01-18", "unknown")]
    [InlineData("unknown", "unknown")]
    [InlineData("2022-01-18", "2022-01-18")]
    [InlineData("2022-01-18", "2022-01-17")]
    [InlineData("0001-01-20", "0001-01-05")]
    [InlineData("2022", "2022-12-31")]
    [InlineData("2022-01", "2022-01-31")]
    [InlineData("2021", "2022")]
    [InlineData("2021-12", "2022-01")]
    [InlineData("2022", "2004")]
    [InlineData("2022-05", "2020-01")]
    public void Nothing_where_it_cannot_be_said(string original, string translation) =>
        Assert.Null(Interval.Between(PartialDate.Parse(original)!, PartialDate.Parse(translation)!));

    private static void AssertInterval(string original, string translation, string expected)
    {
        var interval = Interval.Between(PartialDate.Parse(original)!, PartialDate.Parse(translation)!)!.Value;

        Assert.Equal(expected, $"{(interval.About ? "about " : "")}{interval.Count} {interval.Unit}");
    }
}
