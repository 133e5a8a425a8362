using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>What a list shows of an article: never the article itself, so that a page depends only on what it prints.</summary>
/// <param name="OtherTitle">The original's title, or that of the edition in the other language; null where there is none.</param>
/// <param name="Date">When the edition that is led to came out.</param>
/// <param name="Added">When it came into this archive.</param>
/// <param name="OriginalDate">When the original came out; unknown where nobody says.</param>
/// <param name="Publication">Where the original appeared; null where nobody says.</param>
internal sealed record CardModel(
    NameModel Name,
    PhraseModel? OtherTitle,
    DateModel Date,
    DateModel Added,
    DateModel OriginalDate,
    IReadOnlyList<LinkModel> Authors,
    IReadOnlyList<LinkModel> Translators,
    LinkModel? Publication,
    PhraseModel Summary,
    bool IsDraft) : IHostObject
{
    private static readonly HostType<CardModel> Members = new("card")
    {
        { "title", card => card.Name.Title },
        { "address", card => card.Name.Address },
        { "only", card => card.Name.Only },
        { "other_title", card => card.OtherTitle },
        { "date", card => card.Date },
        { "added", card => card.Added },
        { "original_date", card => card.OriginalDate },
        { "authors", card => card.Authors },
        { "translators", card => card.Translators },
        { "publication", card => card.Publication },
        { "summary", card => card.Summary },
        { "is_draft", card => card.IsDraft },
    };

    HostType IHostObject.HostType => Members;
}
