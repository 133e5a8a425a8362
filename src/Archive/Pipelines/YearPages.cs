using Archive.Articles;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>A list that is too long for one page, in a page for each year: the newest stands at the address of the list.</summary>
internal static class YearPages
{
    /// <param name="years">As they are to be read; the key is null for what has no year.</param>
    public static IReadOnlyList<YearPage<T>> Of<T>(Readership reader, Address list, IEnumerable<IGrouping<int?, T>> years) =>
        [.. years.Select((year, index) => new YearPage<T>(Address(list, index, year.Key), Heading(reader, year.Key), year))];

    /// <summary>The links from each of them to all.</summary>
    public static IReadOnlyList<LinkModel> Ways<T>(IEnumerable<YearPage<T>> pages) => [.. pages.Select(page => LinkModel.Plain(page.Heading, page.Address))];

    /// <param name="year">Null for what has no year.</param>
    public static string Heading(Readership reader, int? year) =>
        year is { } number ? reader.Words.Date(PartialDate.Of(number)!) : reader.Words.Text("unknown_dates");

    /// <param name="index">Of the year, counted from the newest.</param>
    private static Address Address(Address list, int index, int? year) => index == 0 ? list
        : year is { } number ? DatePlace.Year(list.Below("page"), number) // which is the id of no article
        : DatePlace.Unknown(list.Below("page"));
}

/// <summary>What a long list holds of one year.</summary>
internal sealed record YearPage<T>(Address Address, string Heading, IGrouping<int?, T> Items);
