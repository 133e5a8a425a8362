using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>What is left to do of the translations; an article of which nothing is left is not named.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Languages">The archive's two, by their names in the page's language.</param>
/// <param name="Summary">Null on the page of an older year, which may not change when there is more of another.</param>
/// <param name="Groups">The most urgent first; none is empty.</param>
/// <param name="Ways">The years, where each has a page of its own.</param>
internal sealed record TranslationsModel(
    string Title,
    IReadOnlyList<string> Languages,
    TranslationSummaryModel? Summary,
    IReadOnlyList<TranslationGroupModel> Groups,
    IReadOnlyList<LinkModel> Ways) : IHostObject
{
    private static readonly HostType<TranslationsModel> Members = new("translations")
    {
        { "title", translations => translations.Title },
        { "languages", translations => translations.Languages },
        { "summary", translations => translations.Summary },
        { "groups", translations => translations.Groups },
        { "ways", translations => translations.Ways },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>How much is left to do, of all years.</summary>
/// <param name="Changed">Of how many articles the original changed since its translation was compared with it.</param>
/// <param name="Unclear">In how many of the others something has no counterpart, or no clear one.</param>
/// <param name="InOne">How many can be read in each of the languages only: 日本語のみ, "Japanese only".</param>
/// <param name="Compared">How many translations were compared with their originals.</param>
internal sealed record TranslationSummaryModel(int Changed, int Unclear, IReadOnlyList<LinkModel> InOne, int Compared) : IHostObject
{
    private static readonly HostType<TranslationSummaryModel> Members = new("translation_summary")
    {
        { "changed", summary => summary.Changed },
        { "unclear", summary => summary.Unclear },
        { "in_one", summary => summary.InOne },
        { "compared", summary => summary.Compared },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>Articles of which the same is left to do.</summary>
/// <param name="Kind"><c>changed</c>, <c>unclear</c> or <c>one-language</c>.</param>
/// <param name="InOne">日本語のみ, "Japanese only"; null for the other kinds.</param>
/// <param name="Rows">Newest first.</param>
internal sealed record TranslationGroupModel(string Kind, string? InOne, IReadOnlyList<TranslationRowModel> Rows) : IHostObject
{
    private static readonly HostType<TranslationGroupModel> Members = new("translation_group")
    {
        { "kind", group => group.Kind },
        { "in_one", group => group.InOne },
        { "rows", group => group.Rows },
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
