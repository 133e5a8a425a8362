using Archive.Articles;

namespace Archive.Building;

/// <summary>How much a site holds, for the line with which a build ends.</summary>
/// <param name="Editions">In the order of the archive's languages.</param>
internal sealed record SiteCounts(int Articles, IReadOnlyList<EditionCount> Editions)
{
    public static SiteCounts Of(Library library) => new(
        library.Articles.Count,
        [.. library.Languages.Select(language => new EditionCount(language, library.Articles.Count(article => article.In(language) is not null)))]);
}

/// <summary>How many articles have an edition in a language.</summary>
internal sealed record EditionCount(string Language, int Count);
