using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>A page that does nothing but hold titles, in groups: all articles by year, a year by months, a month by days.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="IsDense">One line a title, for a list that is looked through rather than read.</param>
/// <param name="Ways">Beside the list: the years of it, or the months of a year.</param>
internal sealed record ListModel(string Title, int Count, bool IsDense, IReadOnlyList<GroupModel> Groups, IReadOnlyList<LinkModel> Ways) : IHostObject
{
    private static readonly HostType<ListModel> Members = new("list")
    {
        { "title", list => list.Title },
        { "count", list => list.Count },
        { "is_dense", list => list.IsDense },
        { "groups", list => list.Groups },
        { "ways", list => list.Ways },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>Some cards under one heading.</summary>
/// <param name="Id">An anchor on the page, such as <c>d18</c>; null where nobody needs one.</param>
/// <param name="Heading">Null where the cards stand under no heading of their own.</param>
/// <param name="Address">Where the heading leads; null where it leads nowhere.</param>
internal sealed record GroupModel(string? Id, string? Heading, Address? Address, IReadOnlyList<CardModel> Cards) : IHostObject
{
    private static readonly HostType<GroupModel> Members = new("group")
    {
        { "id", group => group.Id },
        { "heading", group => group.Heading },
        { "address", group => group.Address },
        { "cards", group => group.Cards },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The pages of a long list, newest first.</summary>
/// <param name="Newer">The page with newer articles; null on the newest.</param>
/// <param name="Older">The page with older ones; null on the oldest.</param>
/// <param name="Pages">The newest and all that are numbered; on a numbered page none that is newer than it.</param>
internal sealed record PagerModel(Address? Newer, Address? Older, IReadOnlyList<LinkModel> Pages) : IHostObject
{
    private static readonly HostType<PagerModel> Members = new("pager")
    {
        { "newer", pager => pager.Newer },
        { "older", pager => pager.Older },
        { "pages", pager => pager.Pages },
    };

    HostType IHostObject.HostType => Members;
}
