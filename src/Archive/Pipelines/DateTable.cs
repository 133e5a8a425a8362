using Archive.Articles;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>A clock at a glance: years by months, with how many stand in each.</summary>
internal static class DateTable
{
    private const int MonthsOfYear = 12;
    private const int Shades = 4;

    public static DateTableModel Of(Clock clock, Readership reader)
    {
        var most = clock.Years.SelectMany(year => year.Months).Select(month => month.Count).DefaultIfEmpty().Max();
        most = Math.Max(most, Shades); // a single article is no dark month
        return new DateTableModel(
            clock.Table.Fragment,
            reader.Words.Text(clock.Heading),
            [.. clock.Years.Select(year => Row(clock, year, most, reader))],
            clock.Unknown.Count == 0
                ? null
                : LinkModel.Plain(reader.Words.Text("unknown_dates"), DatePlace.Unknown(clock.Address), clock.Unknown.Count));
    }

    private static YearRowModel Row(Clock clock, ClockYear year, int most, Readership reader) => new(
        LinkModel.Plain(reader.Words.Date(PartialDate.Of(year.Year)!), DatePlace.Year(clock.Address, year.Year), year.Count),
        [.. Enumerable.Range(1, MonthsOfYear).Select(month => Cell(clock, year, month, most, reader))]);

    private static MonthCellModel Cell(Clock clock, ClockYear year, int month, int most, Readership reader)
    {
        var count = year.Find(month)?.Count ?? 0;
        return new MonthCellModel(
            reader.Words.Date(PartialDate.Of(year.Year, month)!),
            count,
            (count * Shades + most - 1) / most,
            count == 0 ? null : DatePlace.Month(clock.Address, year.Year, month));
    }
}
