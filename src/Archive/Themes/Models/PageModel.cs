using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>What every page says of itself, whatever it shows.</summary>
/// <param name="Section">The entry of the menu it belongs to; null where to none.</param>
/// <param name="Title">For the browser's tab: with the archive's name, as a rule.</param>
/// <param name="Name">Without it.</param>
/// <param name="Canonical">The whole address at which it counts.</param>
/// <param name="IsHidden">Search engines are asked to leave it out.</param>
/// <param name="Alternates">The same content in each language in which there is an edition, itself among them; none where there is only one.</param>
/// <param name="Other">The same page in the other language, or what comes nearest to it; null on pages that are in both.</param>
/// <param name="Feed">What a reader of this page subscribes to; null where there is nothing.</param>
/// <param name="Image">What a link to the page shows elsewhere; null where theme and article have none.</param>
/// <param name="Catalogue">Null but on the page of an edition.</param>
internal sealed record PageModel(
    string? Section,
    string Title,
    string Name,
    string? Description,
    string? Canonical,
    bool IsHidden,
    IReadOnlyList<AlternateModel> Alternates,
    OtherLanguageModel? Other,
    LinkModel? Feed,
    SharedImageModel? Image,
    CatalogueModel? Catalogue) : IHostObject
{
    private static readonly HostType<PageModel> Members = new("page")
    {
        { "section", page => page.Section },
        { "title", page => page.Title },
        { "name", page => page.Name },
        { "description", page => page.Description },
        { "canonical", page => page.Canonical },
        { "is_hidden", page => page.IsHidden },
        { "alternates", page => page.Alternates },
        { "other", page => page.Other },
        { "feed", page => page.Feed },
        { "image", page => page.Image },
        { "catalogue", page => page.Catalogue },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>For <c>rel="alternate"</c>.</summary>
/// <param name="Language">BCP 47, or <c>x-default</c>.</param>
internal sealed record AlternateModel(string Language, string Url) : IHostObject
{
    private static readonly HostType<AlternateModel> Members = new("alternate")
    {
        { "language", alternate => alternate.Language },
        { "url", alternate => alternate.Url },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The language switch.</summary>
/// <param name="Name">The other language's name in itself: English, 日本語.</param>
internal sealed record OtherLanguageModel(string Language, string Name, Address Address) : IHostObject
{
    private static readonly HostType<OtherLanguageModel> Members = new("other_language")
    {
        { "language", other => other.Language },
        { "name", other => other.Name },
        { "address", other => other.Address },
    };

    HostType IHostObject.HostType => Members;
}
