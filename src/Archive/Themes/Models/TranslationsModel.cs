using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>How far the translations are, article by article.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Languages">The archive's two, by their names in the page's language.</param>
/// <param name="Summary">Null on a numbered page, which may not change when there are more.</param>
/// <param name="Rows">Newest first.</param>
/// <param name="Pager">Null where all fit on one page.</param>
internal sealed record TranslationsModel(
    string Title, IReadOnlyList<string> Languages, TranslationSummaryModel? Summary, IReadOnlyList<TranslationRowModel> Rows, PagerModel? Pager) : IHostObject
{
    private static readonly HostType<TranslationsModel> Members = new("translations")
    {
        { "title", translations => translations.Title },
        { "languages", translations => translations.Languages },
        { "summary", translations => translations.Summary },
        { "rows", translations => translations.Rows },
        { "pager", translations => translations.Pager },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>All articles together.</summary>
/// <param name="InBoth">How many can be read in both languages.</param>
/// <param name="InOne">How many in each of them only: 日本語のみ, "Japanese only".</param>
/// <param name="Compared">How many translations were compared with their originals.</param>
/// <param name="Stale">Those whose originals have changed since.</param>
/// <param name="Unclear">Those of which it is not clear what stands for what, or which lack something.</param>
internal sealed record TranslationSummaryModel(
    int InBoth, IReadOnlyList<LinkModel> InOne, int Compared, IReadOnlyList<NameModel> Stale, IReadOnlyList<NameModel> Unclear) : IHostObject
{
    private static readonly HostType<TranslationSummaryModel> Members = new("translation_summary")
    {
        { "in_both", summary => summary.InBoth },
        { "in_one", summary => summary.InOne },
        { "compared", summary => summary.Compared },
        { "stale", summary => summary.Stale },
        { "unclear", summary => summary.Unclear },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>What there is of an article.</summary>
/// <param name="Editions">In each language <c>original</c>, <c>translation</c>, <c>text</c> where nobody knows which it is, or <c>none</c>.</param>
/// <param name="Percent">How much of the two texts surely found its counterpart; null where there is nothing to compare.</param>
/// <param name="Alone">How many paragraphs have no counterpart.</param>
/// <param name="Unclear">Of how many passages it is not clear what in them stands for what.</param>
/// <param name="Compared">When the translation was last compared with its original; null where nobody recorded it.</param>
/// <param name="Changed">In how many places the original has changed since.</param>
internal sealed record TranslationRowModel(
    NameModel Name, bool IsDraft, IReadOnlyList<string> Editions, int? Percent, int Alone, int Unclear, DateModel? Compared, int Changed) : IHostObject
{
    private static readonly HostType<TranslationRowModel> Members = new("translation_row")
    {
        { "name", row => row.Name },
        { "is_draft", row => row.IsDraft },
        { "editions", row => row.Editions },
        { "percent", row => row.Percent },
        { "alone", row => row.Alone },
        { "unclear", row => row.Unclear },
        { "compared", row => row.Compared },
        { "changed", row => row.Changed },
    };

    HostType IHostObject.HostType => Members;
}
