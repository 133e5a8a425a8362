using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>One work: the original and its translation, under one id.</summary>
/// <param name="Editions">The published ones, in the order of the archive's languages; in a library never empty.</param>
/// <param name="OriginalLanguage">BCP 47 as stated; null where nobody knows which text is the original.</param>
/// <param name="OriginalTitle">Null where it is not known, or not known to be the original's.</param>
/// <param name="OriginalDate">The day of the original; unknown where nothing says.</param>
internal sealed record Article(
    string Id,
    IReadOnlyList<Edition> Editions,
    string? OriginalLanguage,
    Phrase? OriginalTitle,
    PartialDate OriginalDate,
    IReadOnlyList<Entry> Authors,
    Source? Source,
    IReadOnlyList<Entry> Topics,
    RightsField? Rights,
    IReadOnlyList<Located<string>> OldAddresses,
    Withdrawal? Withdrawn,
    YamlMap? Extra)
{
    /// <summary>The original, where it is published here.</summary>
    public Edition? Original => Editions.FirstOrDefault(IsOriginal);

    /// <summary>The newest day on which an edition came into the archive.</summary>
    public PartialDate Added { get; } = Editions.Max(edition => edition.Added)!;

    public Edition? In(string language)
    {
        for (var index = 0; index < Editions.Count; index++) // a list asks this of each of its articles: no enumerator for each
        {
            if (Editions[index].Language == language)
            {
                return Editions[index];
            }
        }

        return null;
    }

    /// <summary>The edition a reader of a language is led to: theirs, else the one there is.</summary>
    public Edition For(string language) => In(language) ?? Editions[0];

    public bool IsOriginal(Edition edition) => OriginalLanguage is { } original && IsSameLanguage(original, edition.Language);

    /// <summary>Whether an edition is known to be a translation.</summary>
    public bool IsTranslation(Edition edition) => OriginalLanguage is not null && !IsOriginal(edition);

    /// <summary><c>en-GB</c> is the language of an edition in <c>en</c>.</summary>
    public static bool IsSameLanguage(string stated, string language) =>
        stated.Equals(language, StringComparison.OrdinalIgnoreCase)
        || stated.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Where the original was first published.</summary>
/// <param name="Language">As stated; null where nothing says.</param>
internal sealed record Source(
    string? Title,
    Entry? Publication,
    string? Url,
    PartialDate Date,
    string? Language,
    IReadOnlyList<Via> Via,
    Snapshot? Snapshot)
{
    /// <summary>By which it is the source of another text too; null where it has no address of the web.</summary>
    public string? Key { get; } = Url is null ? null : UrlKey.Of(Url);
}

/// <summary>One station between the first publication and the translator.</summary>
internal sealed record Via(Entry? Publication, string? Url, PartialDate Date);
