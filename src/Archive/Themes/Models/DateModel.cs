using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>A date on a page; an unknown one has a text and nothing else.</summary>
/// <param name="Iso">For <c>datetime</c>: as exact as the date is, <c>2004-05</c>; null where it is unknown.</param>
/// <param name="Text">As a reader of the page's language writes it.</param>
/// <param name="Address">The month's page (the year's, for a date without a month), at its day; null where there is none.</param>
internal sealed record DateModel(string? Iso, string Text, int? Year, int? Month, int? Day, Address? Address) : IHostObject
{
    private static readonly HostType<DateModel> Members = new("date")
    {
        { "iso", date => date.Iso },
        { "text", date => date.Text },
        { "year", date => date.Year },
        { "month", date => date.Month },
        { "day", date => date.Day },
        { "address", date => date.Address },
    };

    HostType IHostObject.HostType => Members;

    public static DateModel Of(PartialDate date, Words words, Address? address = null) =>
        new(date.IsKnown ? date.Iso : null, words.Date(date), date.Year, date.Month, date.Day, address);
}
