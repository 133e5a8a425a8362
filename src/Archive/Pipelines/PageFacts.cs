using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>What a recipe says of a page besides what stands on it.</summary>
/// <param name="Section">The entry of the menu it belongs to; null where to none.</param>
/// <param name="Title">Without the archive's name.</param>
internal sealed record PageFacts(Readership Reader, Address Address, string? Section, string Title)
{
    /// <summary>Reckoned when the page is made; none where it says nothing.</summary>
    public Func<string?>? Description { get; init; }

    public Producer? Producer { get; init; }

    /// <summary>Search engines are asked to leave it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The same content by language, itself among them.</summary>
    public IReadOnlyList<PageVersion> Versions { get; init; } = [];

    /// <summary>Where its content counts, if not here.</summary>
    public Address? Canonical { get; init; }

    /// <summary>Where the language switch leads; else to the same path in the other language.</summary>
    public Address? OtherAddress { get; init; }

    /// <inheritdoc cref="Page.Places"/>
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>What a reader of this page subscribes to; else the feed of the language.</summary>
    public LinkModel? Feed { get; init; }

    /// <summary>What a link to this page shows elsewhere; else the theme's own.</summary>
    public SharedImageModel? Image { get; init; }

    /// <summary>What catalogues are told; null where the page is no article's text.</summary>
    public Func<CatalogueModel>? Catalogue { get; init; }

    private Settings Settings => Reader.Library.Settings;

    private bool IsLeftOut => IsHidden || Settings.NoIndex;

    /// <summary>A page that is in both languages under the same path.</summary>
    public static PageFacts InBoth(Readership reader, Address address, string? section, string title) =>
        new(reader, address, section, title)
        {
            Versions = [new(reader.Language, address), new(reader.Other, InOther(reader, address))],
        };

    public Page Page(string layout, Func<object> model) =>
        new(Address, Producer ?? Producer.Ours, new Content.Templated(layout, Reader.Frame, Head, model))
        {
            IsListed = !IsLeftOut,
            Alternates = Alternates,
            Places = Places,
        };

    private PageModel Head() => new(
        Section,
        Title.Length == 0 ? Reader.Frame.Site.Title : Reader.Words.With("title_and_site", Title, Reader.Frame.Site.Title),
        Title.Length == 0 ? Reader.Frame.Site.Title : Title,
        Description?.Invoke() is { Length: > 0 } description ? description : null, // a text without words has no opening
        (Canonical ?? Address).Absolute(Settings.Url),
        IsLeftOut,
        Alternates(),
        new OtherLanguageModel(
            Reader.Other,
            Reader.Frame.OtherWords.Name("language_names", Reader.Other),
            OtherAddress ?? InOther(Reader, Address)),
        Feed ?? Feeds.LinkOf(Reader),
        Image ?? SharedImage.OfTheme(Reader.Frame),
        Catalogue?.Invoke());

    private IReadOnlyList<AlternateModel> Alternates() => IsHidden || Versions.Count < 2 ? [] :
    [
        .. Versions
            .OrderBy(version => version.Language == Settings.Main ? 0 : 1)
            .Select(version => new AlternateModel(version.Language, version.Address.Absolute(Settings.Url))),
    ];

    private static Address InOther(Readership reader, Address address) =>
        new($"/{reader.Other}{address.Path[(reader.Language.Length + 1)..]}");
}

/// <summary>Where a page's content stands in a language.</summary>
/// <param name="Language">BCP 47, or <c>x-default</c>.</param>
internal sealed record PageVersion(string Language, Address Address);
