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

/// <summary>The home of a language: new here, and the ways in.</summary>
internal sealed record HomeModel(string? Description, int Count, IReadOnlyList<CardModel> New, DateTableModel Dates, IReadOnlyList<LinkModel> Topics) : IHostObject
{
    private static readonly HostType<HomeModel> Members = new("home")
    {
        { "description", home => home.Description },
        { "count", home => home.Count },
        { "new", home => home.New },
        { "dates", home => home.Dates },
        { "topics", home => home.Topics },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The bilingual front page: the archive said in each of its languages.</summary>
internal sealed record FrontModel(IReadOnlyList<FrontHalfModel> Halves) : IHostObject
{
    private static readonly HostType<FrontModel> Members = new("front")
    {
        { "halves", front => front.Halves },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The half of the front page that is in one language.</summary>
/// <param name="Site">What the pages of that language share.</param>
/// <param name="Strings">The theme's words in it, but for those that take a name or a number.</param>
/// <param name="Feed">Null where there is nothing yet to subscribe to.</param>
internal sealed record FrontHalfModel(SiteModel Site, ScriptObject Strings, LinkModel? Feed) : IHostObject
{
    private static readonly HostType<FrontHalfModel> Members = new("front_half")
    {
        { "site", half => half.Site },
        { "strings", half => half.Strings },
        { "feed", half => half.Feed },
    };

    HostType IHostObject.HostType => Members;
}

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

/// <summary>All topics, all people or all publications, in the order of the page's language.</summary>
internal sealed record TermsModel(string Title, IReadOnlyList<TermGroupModel> Groups) : IHostObject
{
    private static readonly HostType<TermsModel> Members = new("terms")
    {
        { "title", terms => terms.Title },
        { "groups", terms => terms.Groups },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The names under あ, か … or A, B ….</summary>
internal sealed record TermGroupModel(string Heading, IReadOnlyList<LinkModel> Terms) : IHostObject
{
    private static readonly HostType<TermGroupModel> Members = new("term_group")
    {
        { "heading", group => group.Heading },
        { "terms", group => group.Terms },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>One topic, person or publication.</summary>
/// <param name="Kind"><c>topics</c>, <c>people</c> or <c>publications</c>.</param>
/// <param name="OtherNames">What else it is called: first its name in the other language.</param>
/// <param name="Count">Of its articles; null on a numbered page, which may not change when there are more.</param>
/// <param name="Pager">Null where all fit on one page.</param>
internal sealed record TermModel(
    string Kind,
    PhraseModel Name,
    IReadOnlyList<PhraseModel> OtherNames,
    string? Url,
    bool IsGroup,
    int? Count,
    IReadOnlyList<GroupModel> Groups,
    PagerModel? Pager) : IHostObject
{
    private static readonly HostType<TermModel> Members = new("term")
    {
        { "kind", term => term.Kind },
        { "name", term => term.Name },
        { "other_names", term => term.OtherNames },
        { "url", term => term.Url },
        { "is_group", term => term.IsGroup },
        { "count", term => term.Count },
        { "groups", term => term.Groups },
        { "pager", term => term.Pager },
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

/// <summary>What answers an address that nothing stands at.</summary>
internal sealed record MissingModel(IReadOnlyList<FrontHalfModel> Halves) : IHostObject
{
    private static readonly HostType<MissingModel> Members = new("missing")
    {
        { "halves", missing => missing.Halves },
    };

    HostType IHostObject.HostType => Members;
}
