using System.Globalization;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Reads <c>archive.yml</c>; null where it does not even say the languages, by which all else is read.</summary>
internal sealed class SettingsReader(YamlMap map, ProblemList problems)
{
    private const int SmallestPage = 10;
    private const int LargestPage = 500;
    private const int DefaultPage = 50;
    private const string PlaceholderHost = "example.github.io";

    /// <summary>The address that stands in new settings until the keeper writes his own; every page would show it.</summary>
    public const string PlaceholderUrl = $"https://{PlaceholderHost}/archive/";

    /// <inheritdoc cref="PlaceholderUrl"/>
    public const string PlaceholderContact = "mailto:name@example.org";

    // What stands in for a setting at fault while the rest of the archive is read, so that one run names every fault.
    private static readonly Uri NoUrl = new("https://archive.invalid/");
    private static readonly LocalText NoTitle = LocalText.Same("?");

    private readonly FieldReader _fields = new(map, FieldNames.Settings, problems);

    /// <param name="baseUrl">What stands instead of <c>url</c>, where the command line says so.</param>
    public Settings? Read(Uri? baseUrl)
    {
        CheckFormat();
        var languages = Languages();
        var url = baseUrl ?? SiteUrl();
        var title = Title(languages ?? []);
        if (title is null && _fields.Lacks("title"))
        {
            problems.Add(SettingsProblems.MissingSetting(map.At, "title", "title: { ja: …, en: … }"));
        }

        var settings = SettingsOf(title ?? NoTitle, url ?? NoUrl, languages ?? []);
        return languages is null ? null : settings;
    }

    private Settings SettingsOf(LocalText title, Uri url, IReadOnlyList<string> languages) => new(
        title,
        Words("description", languages),
        url,
        languages,
        _fields.Text("theme") ?? new Located<string>("default", Location.StartOf(map.At.Path)),
        Words("publisher", languages),
        Contact(),
        Door("report"),
        Words("rights", languages),
        Words("notice", languages),
        _fields.Flag("noindex") ?? false,
        PageSize());

    private string? Contact()
    {
        var contact = Door("contact");
        if (contact is null && _fields.Lacks("contact"))
        {
            problems.Add(SettingsProblems.MissingContact(map.At));
        }
        else if (contact == PlaceholderContact)
        {
            problems.Add(SettingsProblems.ExampleContact(_fields.Text("contact")!.At, contact));
        }

        return contact;
    }

    private void CheckFormat()
    {
        if (_fields.Text("format") is { } format && format.Value != "1")
        {
            problems.Add(FieldProblems.NotOneOf(format.At, "format", format.Value, ["1"]));
        }
    }

    private IReadOnlyList<string>? Languages()
    {
        var written = _fields.Texts("languages");
        if (written.Count == 0 && !_fields.Lacks("languages"))
        {
            return null;
        }

        var codes = written.Select(language => language.Value).ToList();
        if (codes.Count == 2 && codes[0] != codes[1] && codes.TrueForAll(IsLanguageCode))
        {
            return codes;
        }

        problems.Add(SettingsProblems.BadLanguages(_fields.PlaceOf("languages") ?? map.At));
        return null;
    }

    private static bool IsLanguageCode(string code) =>
        code.Length is >= 2 and <= 8 && code.All(character => char.IsAsciiLetterLower(character) || character == '-') && !PortablePath.IsDevice(code);

    private Uri? SiteUrl()
    {
        if (_fields.Url("url") is not { } written)
        {
            if (_fields.Lacks("url"))
            {
                problems.Add(SettingsProblems.MissingSetting(map.At, "url", "url: https://NAME.github.io/archive/"));
            }

            return null;
        }

        var url = Urls.WithSlash(written.Value);
        if (url.Host == PlaceholderHost)
        {
            problems.Add(SettingsProblems.ExampleUrl(written.At, written.Value));
        }

        return url;
    }

    /// <summary>A text alone serves both languages; what names its language is missed in the other.</summary>
    private LocalText? Title(IReadOnlyList<string> languages)
    {
        var title = Words("title", languages);
        if (title is not null && _fields.Node("title") is YamlMap written)
        {
            problems.AddRange(languages.Where(language => title.Find(language) is null).Select(language => NameProblems.MissingTitle(written.At, language)));
        }

        return title;
    }

    private LocalText? Words(string name, IReadOnlyList<string> languages) =>
        languages.Count > 0 && _fields.Node(name) is { } node ? LocalTextReader.Read(node, name, languages, problems) : null;

    /// <summary>Where to write to: <c>mailto:</c> or a page.</summary>
    private string? Door(string name)
    {
        if (_fields.Text(name) is not { } text)
        {
            return null;
        }

        if (Urls.IsWebAddress(text.Value) || text.Value.StartsWith("mailto:", StringComparison.Ordinal) && text.Value.Contains('@', StringComparison.Ordinal))
        {
            return text.Value;
        }

        problems.Add(SettingsProblems.BadDoor(text.At, text.Value));
        return null;
    }

    private int PageSize()
    {
        if (_fields.Text("page-size") is not { } text)
        {
            return DefaultPage;
        }

        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= SmallestPage and <= LargestPage)
        {
            return size;
        }

        problems.Add(SettingsProblems.BadPageSize(text.At, text.Value, SmallestPage, LargestPage));
        return DefaultPage;
    }
}
