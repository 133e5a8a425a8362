namespace Archive.Articles;

/// <summary>What stands in an article's list of related ones.</summary>
internal abstract record RelatedArticle
{
    /// <summary>Shown as a link to it.</summary>
    internal sealed record Held(Article Article) : RelatedArticle;

    /// <summary>Shown as "not in this archive".</summary>
    internal sealed record NotHeld(string? Title, string? Url, PartialDate Date, Entry? Publication) : RelatedArticle;
}
