using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>The terms of <c>terms.yml</c>, or one that is used so often that it has pages of its own.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Pager">Null where all fit on one page.</param>
internal sealed record GlossaryModel(string Title, IReadOnlyList<GlossaryTermModel> Terms, PagerModel? Pager) : IHostObject
{
    private static readonly HostType<GlossaryModel> Members = new("glossary")
    {
        { "title", glossary => glossary.Title },
        { "terms", glossary => glossary.Terms },
        { "pager", glossary => glossary.Pager },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>How a term is said in both languages, and where it is.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Name">The form to use in the page's language.</param>
/// <param name="OtherName">The form to use in the other.</param>
/// <param name="Accepted">Other forms that will do, those of the page's language first.</param>
/// <param name="Avoid">Forms that will not, in the same order.</param>
/// <param name="Count">Of all passages that use it; null on a numbered page, which may not change when there are more.</param>
/// <param name="All">The page that has all passages, where only the newest stand here.</param>
internal sealed record GlossaryTermModel(
    string Id,
    PhraseModel Name,
    PhraseModel OtherName,
    IReadOnlyList<PhraseModel> Accepted,
    IReadOnlyList<PhraseModel> Avoid,
    PhraseModel? Note,
    int? Count,
    IReadOnlyList<GlossaryArticleModel> Articles,
    Address? All) : IHostObject
{
    private static readonly HostType<GlossaryTermModel> Members = new("glossary_term")
    {
        { "id", term => term.Id },
        { "name", term => term.Name },
        { "other_name", term => term.OtherName },
        { "accepted", term => term.Accepted },
        { "avoid", term => term.Avoid },
        { "note", term => term.Note },
        { "count", term => term.Count },
        { "articles", term => term.Articles },
        { "all", term => term.All },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>An article with its passages that use a term, in reading order.</summary>
internal sealed record GlossaryArticleModel(NameModel Name, IReadOnlyList<GlossaryPassageModel> Passages) : IHostObject
{
    private static readonly HostType<GlossaryArticleModel> Members = new("glossary_article")
    {
        { "name", article => article.Name },
        { "passages", article => article.Passages },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The paragraphs of one passage that use a term; on one side there may be none.</summary>
/// <param name="Own">Those in the page's language.</param>
internal sealed record GlossaryPassageModel(IReadOnlyList<GlossaryPlaceModel> Own, IReadOnlyList<GlossaryPlaceModel> Other) : IHostObject
{
    private static readonly HostType<GlossaryPassageModel> Members = new("glossary_passage")
    {
        { "own", passage => passage.Own },
        { "other", passage => passage.Other },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>A paragraph that uses a term: the words around it, and where it stands.</summary>
/// <param name="Language">That of the text it stands in.</param>
/// <param name="Term">As it stands there; empty where it was found by another spelling.</param>
internal sealed record GlossaryPlaceModel(Address Address, string Language, string Before, string Term, string After) : IHostObject
{
    private static readonly HostType<GlossaryPlaceModel> Members = new("glossary_place")
    {
        { "address", place => place.Address },
        { "language", place => place.Language },
        { "before", place => place.Before },
        { "term", place => place.Term },
        { "after", place => place.After },
    };

    HostType IHostObject.HostType => Members;
}
