namespace Archive.Articles;

/// <summary>The two editions of an article that is in both languages: what is compared, be it shown to readers or not.</summary>
/// <param name="First">In the archive's main language.</param>
/// <param name="Original">Null where neither is known to be the original.</param>
internal sealed record EditionPair(Edition First, Edition Second, Edition? Original)
{
    public string Id => First.Id;

    /// <summary>The edition that was made from the other; without knowing, the second.</summary>
    public Edition Translated => Original == Second ? First : Second;

    /// <summary>Null where there are not two texts.</summary>
    public static EditionPair? Of(Article article, IReadOnlyList<Edition> editions) => article.Withdrawn is null && editions is [var first, var second]
        ? new EditionPair(first, second, editions.FirstOrDefault(article.IsOriginal))
        : null;
}
