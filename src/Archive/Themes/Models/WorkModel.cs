using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>What is known of an article whatever the language: it stands on the edition's page and on the record page.</summary>
/// <param name="OriginalTitle">Null where it is not known to be the original's.</param>
/// <param name="IsOriginalKnown">False where nobody knows which text is the original: then no page may say "original".</param>
/// <param name="OriginalLanguage">Its name in the page's language; null where it is not known.</param>
/// <param name="Related">Held here, in the order of writing; then those that name this article.</param>
/// <param name="RelatedElsewhere">Not in this archive.</param>
/// <param name="MentionedBy">Those whose text links to this article, newest first.</param>
internal sealed record WorkModel(
    string Id,
    PhraseModel? OriginalTitle,
    bool IsOriginalKnown,
    string? OriginalLanguage,
    DateModel OriginalDate,
    IReadOnlyList<LinkModel> Authors,
    SourceModel? Source,
    IReadOnlyList<LinkModel> Topics,
    RightsModel? Rights,
    IReadOnlyList<NameModel> Related,
    IReadOnlyList<ElsewhereModel> RelatedElsewhere,
    IReadOnlyList<NameModel> MentionedBy,
    WithdrawnModel? Withdrawn,
    ScriptObject Extra) : IHostObject
{
    private static readonly HostType<WorkModel> Members = new("work")
    {
        { "id", work => work.Id },
        { "original_title", work => work.OriginalTitle },
        { "is_original_known", work => work.IsOriginalKnown },
        { "original_language", work => work.OriginalLanguage },
        { "original_date", work => work.OriginalDate },
        { "authors", work => work.Authors },
        { "source", work => work.Source },
        { "topics", work => work.Topics },
        { "rights", work => work.Rights },
        { "related", work => work.Related },
        { "related_elsewhere", work => work.RelatedElsewhere },
        { "mentioned_by", work => work.MentionedBy },
        { "withdrawn", work => work.Withdrawn },
        { "extra", work => work.Extra },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>Where the original was first published.</summary>
/// <param name="Title">As stated, whether or not it is known to be the original's.</param>
/// <param name="Language">BCP 47, for <c>hreflang</c>; null where nobody says.</param>
internal sealed record SourceModel(
    PhraseModel? Title,
    LinkModel? Publication,
    string? Url,
    DateModel Date,
    string? Language,
    IReadOnlyList<ViaModel> Via,
    SnapshotModel? Snapshot) : IHostObject
{
    private static readonly HostType<SourceModel> Members = new("source")
    {
        { "title", source => source.Title },
        { "publication", source => source.Publication },
        { "url", source => source.Url },
        { "date", source => source.Date },
        { "language", source => source.Language },
        { "via", source => source.Via },
        { "snapshot", source => source.Snapshot },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>Where the original was republished before it was translated.</summary>
internal sealed record ViaModel(LinkModel? Publication, string? Url, DateModel Date) : IHostObject
{
    private static readonly HostType<ViaModel> Members = new("via")
    {
        { "publication", via => via.Publication },
        { "url", via => via.Url },
        { "date", via => via.Date },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>An archived copy of the original.</summary>
internal sealed record SnapshotModel(string Url, DateModel Date) : IHostObject
{
    private static readonly HostType<SnapshotModel> Members = new("snapshot")
    {
        { "url", snapshot => snapshot.Url },
        { "date", snapshot => snapshot.Date },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>A related article that this archive does not hold.</summary>
/// <param name="Title">Its title, or its address where no title is known.</param>
internal sealed record ElsewhereModel(PhraseModel Title, string? Url, DateModel Date, LinkModel? Publication) : IHostObject
{
    private static readonly HostType<ElsewhereModel> Members = new("elsewhere")
    {
        { "title", elsewhere => elsewhere.Title },
        { "url", elsewhere => elsewhere.Url },
        { "date", elsewhere => elsewhere.Date },
        { "publication", elsewhere => elsewhere.Publication },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>That an article has been withdrawn.</summary>
internal sealed record WithdrawnModel(DateModel Date, PhraseModel? Reason) : IHostObject
{
    private static readonly HostType<WithdrawnModel> Members = new("withdrawn")
    {
        { "date", withdrawn => withdrawn.Date },
        { "reason", withdrawn => withdrawn.Reason },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>What holds for the texts: in words, or for original and translation apart.</summary>
internal sealed record RightsModel(PhraseModel? Text, RightModel? Original, RightModel? Translation) : IHostObject
{
    private static readonly HostType<RightsModel> Members = new("rights")
    {
        { "text", rights => rights.Text },
        { "original", rights => rights.Original },
        { "translation", rights => rights.Translation },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>What holds for one of the two texts.</summary>
/// <param name="Status"><c>permission</c>, <c>licence</c>, <c>public-domain</c>, <c>quotation</c>, <c>unclear</c>, or null.</param>
internal sealed record RightModel(string? Status, PhraseModel? By, string? Licence, string? Url, PhraseModel? Note) : IHostObject
{
    private static readonly HostType<RightModel> Members = new("right")
    {
        { "status", right => right.Status },
        { "by", right => right.By },
        { "licence", right => right.Licence },
        { "url", right => right.Url },
        { "note", right => right.Note },
    };

    HostType IHostObject.HostType => Members;
}
