using Archive.Templates;

namespace Archive.Themes.Models;

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

/// <summary>What answers an address that nothing stands at.</summary>
internal sealed record MissingModel(IReadOnlyList<FrontHalfModel> Halves) : IHostObject
{
    private static readonly HostType<MissingModel> Members = new("missing")
    {
        { "halves", missing => missing.Halves },
    };

    HostType IHostObject.HostType => Members;
}
