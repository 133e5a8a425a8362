using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>Both clocks on one page: by the date of the text, by the date of the original.</summary>
internal sealed record DatesModel(string Title, IReadOnlyList<DateTableModel> Tables) : IHostObject
{
    private static readonly HostType<DatesModel> Members = new("dates")
    {
        { "title", dates => dates.Title },
        { "tables", dates => dates.Tables },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>Years by months, at a glance.</summary>
/// <param name="Id">Its anchor on the page of dates; null for the first.</param>
/// <param name="Rows">Newest year first.</param>
/// <param name="Unknown">Where the articles without a date stand; null where there are none.</param>
internal sealed record DateTableModel(string? Id, string Title, IReadOnlyList<YearRowModel> Rows, LinkModel? Unknown) : IHostObject
{
    private static readonly HostType<DateTableModel> Members = new("date_table")
    {
        { "id", table => table.Id },
        { "title", table => table.Title },
        { "rows", table => table.Rows },
        { "unknown", table => table.Unknown },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>One year of the table.</summary>
/// <param name="Months">Twelve, January first.</param>
internal sealed record YearRowModel(LinkModel Year, IReadOnlyList<MonthCellModel> Months) : IHostObject
{
    private static readonly HostType<YearRowModel> Members = new("year_row")
    {
        { "year", row => row.Year },
        { "months", row => row.Months },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>One month of one year.</summary>
/// <param name="Name">As it is read out: 2022年1月.</param>
/// <param name="Shade">0 for none, to 4 for as many as the fullest month has.</param>
/// <param name="Address">Null where there are none.</param>
internal sealed record MonthCellModel(string Name, int Count, int Shade, Address? Address) : IHostObject
{
    private static readonly HostType<MonthCellModel> Members = new("month_cell")
    {
        { "name", cell => cell.Name },
        { "count", cell => cell.Count },
        { "shade", cell => cell.Shade },
        { "address", cell => cell.Address },
    };

    HostType IHostObject.HostType => Members;
}
