using Archive.Articles;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>What all pages of a language share: settings, words, asset names, menus.</summary>
/// <param name="Hash">Of all that templates can see of it.</param>
internal sealed record Frame(Settings Settings, Words Words, Words OtherWords, SiteModel Site, byte[] Hash)
{
    public string Language => Words.Language;

    /// <summary>The theme's, where it has one of the usual name: for the few pages that are made by no template.</summary>
    public Address? StyleSheet => Site.Assets["style.css"] as Address;

    public static Frame Of(Shelf shelf, Theme theme, string language)
    {
        var settings = shelf.Settings;
        var words = theme.WordsOf(language);
        var site = new SiteModel(
            settings.Title.In(language).Text,
            settings.Description?.In(language).Text,
            language,
            settings.Publisher?.In(language).Text,
            settings.Contact,
            settings.Report,
            settings.Rights?.In(language).Text,
            settings.Notice?.In(language).Text,
            Address.Front,
            Address.Home(language),
            [.. MenuOf(words, language)],
            [
                .. shelf.TextPages
                    .Where(page => page.Language == language)
                    .OrderBy(page => page.Name, StringComparer.Ordinal)
                    .Select(page => LinkModel.Plain(page.Title, Address.List(page.Name, language))),
            ],
            [.. Overviews(shelf).Select(name => LinkModel.Plain(words.Text($"page_{name}"), Address.List(name, language)))],
            theme.Assets);
        return new Frame(settings, words, theme.WordsOf(settings.Other(language)), site, ModelBytes.HashOf(site, words.Hash));
    }

    private static string[] Overviews(Shelf shelf) => shelf.Glossary.Count > 0 ? ["glossary", "translations"] : ["translations"];

    private static IEnumerable<MenuItemModel> MenuOf(Words words, string language)
    {
        yield return new MenuItemModel("home", words.Text("home"), Address.Home(language));
        foreach (var section in (string[])["articles", "dates", "topics", "people", "publications"])
        {
            yield return new MenuItemModel(section, words.Text($"page_{section}"), Address.List(section, language));
        }
    }
}
