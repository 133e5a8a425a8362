using System.Globalization;
using Archive.Articles;

namespace Archive.Themes;

/// <summary>Where a date stands among the pages of one clock: on its month at its day, or on its year, or with the unknown.</summary>
internal static class DatePlace
{
    /// <param name="clock">The address of the clock: <c>/ja/dates/</c> or <c>/ja/dates/original/</c>.</param>
    public static Address Of(PartialDate date, Address clock) => (date.Year, date.Month, date.Day) switch
    {
        ({ } year, { } month, { } day) => Month(clock, year, month).At(Day(day)),
        ({ } year, { } month, _) => Month(clock, year, month),
        ({ } year, _, _) => Year(clock, year),
        _ => Unknown(clock),
    };

    public static Address Year(Address clock, int year) => clock.Below(year.ToString("0000", CultureInfo.InvariantCulture));

    public static Address Month(Address clock, int year, int month) =>
        Year(clock, year).Below(month.ToString("00", CultureInfo.InvariantCulture));

    public static Address Unknown(Address clock) => clock.Below("unknown");

    /// <summary>The anchor of a day on its month: <c>d18</c>.</summary>
    public static string Day(int day) => "d" + day.ToString(CultureInfo.InvariantCulture);
}
