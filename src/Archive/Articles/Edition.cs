using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>An article in one language, as its file says: nothing here depends on any other file but the settings.</summary>
/// <param name="File">Path below the input folder, with <c>/</c>.</param>
/// <param name="Start">The first place of the file, for what has no better one.</param>
/// <param name="Article">What this file says of the article as a whole.</param>
internal sealed record Edition(string Id, string Language, string File, Location Start, EditionFields Fields, ArticleFields Article, EditionText Text)
{
    /// <summary>Whether nothing stands below the front matter, and nothing in it says that this is meant.</summary>
    public bool LacksText { get; init; }

    /// <summary>Of its file, without the folders.</summary>
    public string FileName => File[(File.LastIndexOf('/') + 1)..];

    public string Title => Fields.Title.Value;

    public PartialDate Date => Fields.Date.Value;

    /// <summary>The day by which "new here" goes; home and feeds are in this order.</summary>
    public PartialDate Added => Fields.Added ?? Date;

    /// <summary>Whether a feed may tell of it: what has no day at all cannot be news.</summary>
    public bool IsNews => Added.IsKnown && !Fields.Draft;
}

/// <summary>The fields that belong to one edition.</summary>
/// <param name="Image">A file beside the article, as written.</param>
/// <param name="Method"><c>human</c>, <c>machine</c> or <c>machine-revised</c>.</param>
/// <param name="Confirmed">That this translation was compared with its original; null where nobody says so.</param>
/// <param name="Corrections">Newest first.</param>
/// <param name="Shown">False for a text that is read and checked, and never published.</param>
internal sealed record EditionFields(
    Located<string> Title,
    Located<PartialDate> Date,
    PartialDate? Added,
    string? Subtitle,
    string? Summary,
    PartialDate? Updated,
    bool Draft,
    Located<string>? Image,
    string? ImageAlt,
    bool Vertical,
    IReadOnlyList<Located<string>> Translators,
    string Method,
    Confirmation? Confirmed,
    IReadOnlyList<Correction> Corrections,
    bool Shown);

/// <summary>What was wrong with an edition and has been mended.</summary>
internal sealed record Correction(PartialDate Date, string Note);

/// <summary>The fields that belong to the article and may stand in either file, as one file has them.</summary>
internal sealed record ArticleFields(
    IReadOnlyList<Located<string>> Authors,
    SourceFields? Source,
    Located<string>? Original,
    IReadOnlyList<Located<string>> Topics,
    IReadOnlyList<RelatedField> Related,
    RightsField? Rights,
    IReadOnlyList<Located<string>> OldAddresses,
    Withdrawal? Withdrawn,
    YamlMap? Extra);

/// <summary>Where the original was first published, as written.</summary>
internal sealed record SourceFields(
    Location At,
    Located<string>? Title,
    Located<string>? Publication,
    Located<string>? Url,
    Located<PartialDate>? Date,
    Located<string>? Language,
    IReadOnlyList<ViaFields> Via,
    Located<Snapshot>? Snapshot)
{
    /// <summary>The first, where it is known, and those by which the text came here.</summary>
    public IEnumerable<Located<string>> Publications => Via.Select(via => via.Publication).Prepend(Publication).OfType<Located<string>>();
}

/// <summary>One station of a republication.</summary>
internal sealed record ViaFields(Located<string>? Publication, string? Url, PartialDate? Date);

/// <summary>An archived copy of the original.</summary>
internal sealed record Snapshot(string Url, PartialDate? Date);

/// <summary>An article named as related: in one string, which must be found, or by title, which need not be.</summary>
/// <param name="Named">An id, an address or a title; null where the parts are given.</param>
internal sealed record RelatedField(Location At, string? Named, string? Title, string? Url, PartialDate? Date, Located<string>? Publication);

/// <summary>What holds for the texts, in words or by parts. Words are in the language of the file that has them.</summary>
/// <param name="ParallelExport">Whether both texts may be had side by side as files.</param>
internal sealed record RightsField(Location At, Phrase? Text, Right? Original, Right? Translation, bool ParallelExport = false);

/// <summary>What holds for one of the two texts.</summary>
/// <param name="Status"><c>permission</c>, <c>licence</c>, <c>public-domain</c>, <c>quotation</c> or <c>unclear</c>.</param>
internal sealed record Right(string? Status, Phrase? By, string? Licence, string? Url, Phrase? Note);

/// <summary>That an article was taken back, and since when.</summary>
/// <param name="Reason">In the language of each file that gives one.</param>
internal sealed record Withdrawal(Location At, PartialDate Date, LocalText? Reason);
