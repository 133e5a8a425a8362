using Archive.Articles;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>A clock at a glance: years by months, with how many stand in each.</summary>
internal sealed class DateTable(Clock clock, Readership reader)
{
    private const int MonthsOfYear = 12;
    private const int Shades = 4;

    // A single article is no dark month.
    private readonly int _most = clock.Years.SelectMany(year => year.Months).Select(month => month.Count).Append(Shades).Max();

    public DateTableModel Model() => new(
        clock.Table.Fragment,
        reader.Words.Text(clock.Heading),
        [.. clock.Years.Select(Row)],
        clock.Unknown.Count == 0
            ? null
            : LinkModel.Plain(reader.Words.Text("unknown_dates"), DatePlace.Unknown(clock.Address), clock.Unknown.Count));

    private YearRowModel Row(ClockYear year) => new(
        LinkModel.Plain(reader.Words.Date(PartialDate.Of(year.Year)!), DatePlace.Year(clock.Address, year.Year), year.Count),
        [.. Enumerable.Range(1, MonthsOfYear).Select(month => Cell(year, month))]);

    private MonthCellModel Cell(ClockYear year, int month)
    {
        var count = year.Find(month)?.Count ?? 0;
        return new MonthCellModel(
            reader.Words.Date(PartialDate.Of(year.Year, month)!),
            count,
            (count * Shades + _most - 1) / _most,
            count == 0 ? null : DatePlace.Month(clock.Address, year.Year, month));
    }
}
