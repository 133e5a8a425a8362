using System.Globalization;
using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>
/// A long list in pages numbered from the oldest, so that <c>page/N/</c> never changes when something newer comes. The
/// list's own address holds the newest, at least one page and less than two.
/// </summary>
internal static class Paging
{
    /// <param name="items">Newest first.</param>
    /// <returns>Newest page first, its number null.</returns>
    public static IReadOnlyList<ListPart<T>> Split<T>(IReadOnlyList<T> items, int size)
    {
        var numbered = Math.Max(0, items.Count / size - 1);
        var newest = items.Count - numbered * size;
        return
        [
            new(null, [.. items.Take(newest)]),
            .. Enumerable.Range(0, numbered).Select(page =>
                new ListPart<T>(numbered - page, [.. items.Skip(newest + page * size).Take(size)])),
        ];
    }

    public static Address Address(Address list, int? number) =>
        number is { } page ? list.Below("page").Below(page.ToString(CultureInfo.InvariantCulture)) : list;

    /// <summary>Until there is a page behind the last, its number leads to the list; where nothing is numbered, nothing does.</summary>
    /// <param name="name">Of the list.</param>
    public static IEnumerable<Page> AfterLast(PageFacts list, int numbered, PhraseModel name) =>
        numbered == 0 ? [] : [new RedirectPage(list.Reader, Address(list.Address, numbered + 1), list.Address, name).AskedForBy(list.Producer ?? Producer.Ours)];

    /// <summary>
    /// The ways to the other pages. A numbered page knows of none after it but by the next number, so that it need not change when
    /// there are more; until there is such a page, the number leads to the list.
    /// </summary>
    /// <param name="number">The page it stands on; null for the newest.</param>
    /// <param name="numbered">How many numbered pages there are.</param>
    /// <returns>Null where all stand on one page.</returns>
    public static PagerModel? Pager(Address list, int? number, int numbered, Words words)
    {
        if (numbered == 0)
        {
            return null;
        }

        return new PagerModel(
            number is null ? null : Address(list, number + 1),
            number == 1 ? null : Address(list, (number ?? numbered + 1) - 1),
            [
                LinkModel.Plain(words.Text("page_newest"), list, current: number is null),
                .. Enumerable.Range(1, number ?? numbered).Reverse().Select(page =>
                    LinkModel.Plain(words.With("page_number", page.ToString(CultureInfo.InvariantCulture)), Address(list, page), current: page == number)),
            ]);
    }
}

/// <summary>What one page of a long list holds.</summary>
/// <param name="Number">Null for the newest.</param>
internal sealed record ListPart<T>(int? Number, IReadOnlyList<T> Items);
