using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>What all pages of a language share; nothing of it depends on an article.</summary>
/// <param name="Rights">What holds where an article says nothing; null where the archive says nothing.</param>
/// <param name="Menu">The ways in, in the order in which they stand in the header.</param>
/// <param name="Pages">The archive's own pages in this language, such as "about".</param>
/// <param name="Overviews">What tells of all texts together and is for the few: the glossary, where there is one, and how far the translations are.</param>
/// <param name="Assets">By file name, the theme's style sheets, scripts and pictures.</param>
internal sealed record SiteModel(
    string Title,
    string? Description,
    string Language,
    string? Publisher,
    string? Contact,
    string? Report,
    string? Rights,
    string? Notice,
    Address Front,
    Address Home,
    IReadOnlyList<MenuItemModel> Menu,
    IReadOnlyList<LinkModel> Pages,
    IReadOnlyList<LinkModel> Overviews,
    ScriptObject Assets) : IHostObject
{
    private static readonly HostType<SiteModel> Members = new("site")
    {
        { "title", site => site.Title },
        { "description", site => site.Description },
        { "language", site => site.Language },
        { "publisher", site => site.Publisher },
        { "contact", site => site.Contact },
        { "report", site => site.Report },
        { "rights", site => site.Rights },
        { "notice", site => site.Notice },
        { "front", site => site.Front },
        { "home", site => site.Home },
        { "menu", site => site.Menu },
        { "pages", site => site.Pages },
        { "overviews", site => site.Overviews },
        { "assets", site => site.Assets },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>One way in.</summary>
/// <param name="Section">Compared with <c>page.section</c> to tell where one is.</param>
internal sealed record MenuItemModel(string Section, string Name, Address Address) : IHostObject
{
    private static readonly HostType<MenuItemModel> Members = new("menu_item")
    {
        { "section", item => item.Section },
        { "name", item => item.Name },
        { "address", item => item.Address },
    };

    HostType IHostObject.HostType => Members;
}
