using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>All topics, all people or all publications, in the order of the page's language.</summary>
internal sealed record TermsModel(string Title, IReadOnlyList<TermGroupModel> Groups) : IHostObject
{
    private static readonly HostType<TermsModel> Members = new("terms")
    {
        { "title", terms => terms.Title },
        { "groups", terms => terms.Groups },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The names under あ, か … or A, B ….</summary>
internal sealed record TermGroupModel(string Heading, IReadOnlyList<LinkModel> Terms) : IHostObject
{
    private static readonly HostType<TermGroupModel> Members = new("term_group")
    {
        { "heading", group => group.Heading },
        { "terms", group => group.Terms },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>One topic, person or publication.</summary>
/// <param name="Kind"><c>topics</c>, <c>people</c> or <c>publications</c>.</param>
/// <param name="OtherNames">Its name in the other language, where it has another there.</param>
/// <param name="Count">Of its articles; null on a numbered page, which may not change when there are more.</param>
/// <param name="Pager">Null where all fit on one page.</param>
internal sealed record TermModel(
    string Kind,
    PhraseModel Name,
    IReadOnlyList<PhraseModel> OtherNames,
    string? Url,
    bool IsGroup,
    int? Count,
    IReadOnlyList<GroupModel> Groups,
    PagerModel? Pager) : IHostObject
{
    private static readonly HostType<TermModel> Members = new("term")
    {
        { "kind", term => term.Kind },
        { "name", term => term.Name },
        { "other_names", term => term.OtherNames },
        { "url", term => term.Url },
        { "is_group", term => term.IsGroup },
        { "count", term => term.Count },
        { "groups", term => term.Groups },
        { "pager", term => term.Pager },
    };

    HostType IHostObject.HostType => Members;
}
