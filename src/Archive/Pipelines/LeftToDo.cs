using Archive.Alignment;
using Archive.Articles;

namespace Archive.Pipelines;

/// <summary>One thing that is left to do of a translation.</summary>
/// <param name="Coverage">Null where there is nothing to compare, or the translation is not published.</param>
/// <param name="Language">The one that the article is in, where that is what is left to do.</param>
internal sealed record LeftToDo(Article Article, Coverage? Coverage, LeftToDoKind Kind, string? Language)
{
    /// <summary>What is wrong comes once, with all that is wrong; what is missing besides.</summary>
    public static IEnumerable<LeftToDo> Of(Article article, Coverage? coverage)
    {
        if (coverage is { Changed: > 0 } or { IsWhole: false })
        {
            yield return new(article, coverage, coverage.Changed > 0 ? LeftToDoKind.Changed : LeftToDoKind.Unclear, null);
        }

        if (article.Editions is [var only])
        {
            yield return new(article, coverage, LeftToDoKind.OneLanguage, only.Language);
        }
    }
}

/// <summary>What there is to be done, the most urgent first.</summary>
internal enum LeftToDoKind
{
    /// <summary>The original is no longer what the translation was compared with.</summary>
    Changed,

    /// <summary>Something has no counterpart, or no clear one.</summary>
    Unclear,

    /// <summary>It can be read in one language only.</summary>
    OneLanguage,
}
