using Archive.Articles;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>A list that is too long for one page, in a page for each year: the newest stands at the address of the list.</summary>
internal static class YearPages
{
    /// <param name="index">Of the year, counted from the newest.</param>
    /// <param name="year">Null for what has no year.</param>
    public static Address Address(Address list, int index, int? year) => index == 0 ? list
        : year is { } number ? DatePlace.Year(list.Below("page"), number) // which is the id of no article
        : DatePlace.Unknown(list.Below("page"));

    /// <inheritdoc cref="Address" path="/param"/>
    public static string Heading(Readership reader, int? year) =>
        year is { } number ? reader.Words.Date(PartialDate.Of(number)!) : reader.Words.Text("unknown_dates");
}
