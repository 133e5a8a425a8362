using System.Globalization;
using Archive.Articles;

namespace Archive.Tests.Articles;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022-01-18", "2022-01-18")]
    [InlineData("2022-1-18", "2022-01-18")]
    [InlineData("2022/1/18", "2022-01-18")]
    [InlineData("2022.1.18", "2022-01-18")]
    [InlineData("2022–1–18", "2022-01-18")]
    [InlineData("2022年1月18日", "2022-01-18")]
    [InlineData("2022年01月08日", "2022-01-08")]
    [InlineData(" 2022 年 1 月 18 日 ", "2022-01-18")]
    [InlineData("２０２２年１月１８日", "2022-01-18")]
    [InlineData("２０２２－０１－１８", "2022-01-18")]
    [InlineData("２０２２／１／１８", "2022-01-18")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2022年1月", "2022-01")]
    [InlineData("2022-01", "2022-01")]
    [InlineData("2022/1", "2022-01")]
    [InlineData("2022年", "2022")]
    [InlineData("2004", "2004")]
    [InlineData("0987", "0987")]
    [InlineData("unknown", "unknown")]
    [InlineData("Unknown", "unknown")]
    [InlineData("不明", "unknown")]
    public void A_date_as_authors_write_it(string text, string iso) => Assert.Equal(iso, PartialDate.Parse(text)?.Iso);

    [Theory]
    [InlineData("")]
    [InlineData("2022-02-30")]
    [InlineData("2022-02-29")]
    [InlineData("2022年11月31日")]
    [InlineData("2022-13-01")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-01-00")]
    [InlineData("2022年0月")]
    [InlineData("0000")]
    [InlineData("22-01-18")]
    [InlineData("20220118")]
    [InlineData("12022")]
    [InlineData("2022-")]
    [InlineData("2022-01-")]
    [InlineData("2022-01/18")]
    [InlineData("2022-01-188")]
    [InlineData("18/01/2022")]
    [InlineData("January 18, 2022")]
    [InlineData("1月18日")]
    [InlineData("2022年1月18")]
    [InlineData("2022年1月18日 火曜日")]
    [InlineData("2022-01-18 about")]
    [InlineData("٢٠٢٢")]
    public void No_date(string text)
    {
        Assert.Null(PartialDate.Parse(text));
        Assert.Null(PartialDate.Parse(text, withTime: true));
    }

    [Theory]
    [InlineData("2022-01-18T15:48")]
    [InlineData("2022-01-18T15:48:00Z")]
    [InlineData("2022-01-18T23:30:00-08:00")]
    [InlineData("2022-01-18T00:10:00.123+0900")]
    [InlineData("2022-01-18 15:48 UTC")]
    [InlineData("2022/1/18 8:54 AM")]
    [InlineData("2022年1月18日 15:48")]
    [InlineData("2022年1月18日15時")]
    [InlineData("2022年1月18日 午前5時01分")]
    [InlineData("２０２２年１月１８日　００時２３分０５秒")]
    public void A_time_is_left_off_where_it_may_stand_and_the_day_is_the_day_as_stated(string text)
    {
        Assert.Equal("2022-01-18", PartialDate.Parse(text, withTime: true)?.Iso);
        Assert.Null(PartialDate.Parse(text));
    }

    [Theory]
    [InlineData("2022-01-18T25:00")]
    [InlineData("2022-01-18T15:61")]
    [InlineData("2022-01-18 15")]
    [InlineData("2022-01-1815:48")]
    [InlineData("2022-01T15:48")]
    [InlineData("2022 15:48")]
    public void No_time(string text) => Assert.Null(PartialDate.Parse(text, withTime: true));

    [Fact]
    public void Unknown_comes_first_and_a_partial_date_before_the_first_day_it_may_mean()
    {
        string[] inOrder = ["unknown", "2021-12-31", "2022", "2022-01", "2022-01-01", "2022-01-31", "2022-02", "2022-12-31", "2023"];

        var sorted = inOrder.Reverse().Select(text => PartialDate.Parse(text)!).Order();

        Assert.Equal(inOrder, sorted.Select(date => date.Iso));
    }

    [Theory]
    [InlineData("2022-01-18", "2022-01-18")]
    [InlineData("2022-01", "2022-01-01")]
    [InlineData("2022", "2022-01-01")]
    public void A_partial_date_has_a_first_day(string text, string day) =>
        Assert.Equal(day, PartialDate.Parse(text)?.FirstDay?.ToString("O", CultureInfo.InvariantCulture));

    [Fact]
    public void An_unknown_date_has_no_first_day() => Assert.Null(PartialDate.Unknown.FirstDay);

    [Theory]
    [InlineData(2022, 2, 30)]
    [InlineData(2022, null, 5)]
    [InlineData(2022, 13, null)]
    [InlineData(10000, 1, 1)]
    public void What_the_calendar_does_not_have_cannot_be_made(int year, int? month, int? day) => Assert.Null(PartialDate.Of(year, month, day));
}
