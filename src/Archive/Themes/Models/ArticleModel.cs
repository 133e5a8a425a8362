using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>An edition on its page.</summary>
/// <param name="OtherTitle">The original's title, or that of the edition in the other language; null where there is none.</param>
/// <param name="IsOriginal">This text is the original; both this and <paramref name="IsTranslation"/> are false where nobody knows.</param>
/// <param name="Method"><c>human</c>, <c>machine</c> or <c>machine-revised</c>.</param>
/// <param name="After">How long after the original this translation came, in words; null where the dates do not say.</param>
/// <param name="ReadingTime">In words, as "about 3 minutes to read"; null where there is nothing to read.</param>
/// <param name="Length">In words, as "about 620 words"; null where there is nothing to read.</param>
/// <param name="Other">The way to the other language: its edition, or the record page.</param>
/// <param name="Parallel">Where both texts stand side by side; null where there are not two.</param>
/// <param name="OriginalChanged">In words, that the original changed since this translation was compared with it, and when that was; null where it did not.</param>
/// <param name="Contents">The headings of the text; empty where there are only one or two.</param>
/// <param name="Body">The text as HTML.</param>
/// <param name="Notes">The translator's notes of all articles; null where this text has none.</param>
/// <param name="Corrections">Newest first.</param>
/// <param name="Citation">Ready to copy: in the manner of the page's language, then of the other.</param>
/// <param name="Previous">The edition before this one by date, in the same language; null at the end.</param>
internal sealed record ArticleModel(
    WorkModel Work,
    string Title,
    string? Subtitle,
    PhraseModel? OtherTitle,
    bool IsOriginal,
    bool IsTranslation,
    bool IsDraft,
    bool IsVertical,
    IReadOnlyList<LinkModel> Translators,
    string Method,
    DateModel Date,
    DateModel? Updated,
    string? After,
    string? ReadingTime,
    string? Length,
    DoorModel Other,
    Address? Parallel,
    string? OriginalChanged,
    IReadOnlyList<HeadingModel> Contents,
    Html Body,
    Address? Notes,
    ImageModel? Image,
    IReadOnlyList<CorrectionModel> Corrections,
    IReadOnlyList<CitationModel> Citation,
    NameModel? Previous,
    NameModel? Next) : IHostObject
{
    private static readonly HostType<ArticleModel> Members = new("article")
    {
        { "work", article => article.Work },
        { "title", article => article.Title },
        { "subtitle", article => article.Subtitle },
        { "other_title", article => article.OtherTitle },
        { "is_original", article => article.IsOriginal },
        { "is_translation", article => article.IsTranslation },
        { "is_draft", article => article.IsDraft },
        { "is_vertical", article => article.IsVertical },
        { "translators", article => article.Translators },
        { "method", article => article.Method },
        { "date", article => article.Date },
        { "updated", article => article.Updated },
        { "after", article => article.After },
        { "reading_time", article => article.ReadingTime },
        { "length", article => article.Length },
        { "other", article => article.Other },
        { "parallel", article => article.Parallel },
        { "original_changed", article => article.OriginalChanged },
        { "contents", article => article.Contents },
        { "body", article => article.Body },
        { "notes", article => article.Notes },
        { "image", article => article.Image },
        { "corrections", article => article.Corrections },
        { "citation", article => article.Citation },
        { "previous", article => article.Previous },
        { "next", article => article.Next },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>A way to a text: to an edition held here, or out to the original.</summary>
/// <param name="Address">Within this site; null for a way out.</param>
/// <param name="Url">Out of this site; null for a way within.</param>
/// <param name="Language">BCP 47 of the text; null where it is not known.</param>
/// <param name="LanguageName">That language's name in the page's language; null where it is not known.</param>
/// <param name="IsEdition">The text itself stands there, rather than the record of it.</param>
internal sealed record DoorModel(
    PhraseModel? Title, Address? Address, string? Url, string? Language, string? LanguageName, bool IsOriginal, bool IsEdition, DateModel? Date) : IHostObject
{
    private static readonly HostType<DoorModel> Members = new("door")
    {
        { "title", door => door.Title },
        { "address", door => door.Address },
        { "url", door => door.Url },
        { "language", door => door.Language },
        { "language_name", door => door.LanguageName },
        { "is_original", door => door.IsOriginal },
        { "is_edition", door => door.IsEdition },
        { "date", door => door.Date },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The picture of an article.</summary>
internal sealed record ImageModel(Address Address, string Alt) : IHostObject
{
    private static readonly HostType<ImageModel> Members = new("image")
    {
        { "address", image => image.Address },
        { "alt", image => image.Alt },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>What was wrong and has been mended.</summary>
internal sealed record CorrectionModel(DateModel Date, string Note) : IHostObject
{
    private static readonly HostType<CorrectionModel> Members = new("correction")
    {
        { "date", correction => correction.Date },
        { "note", correction => correction.Note },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>What stands at an article's address in a language in which it has no edition.</summary>
/// <param name="Doors">First to the original if that is in the reader's language, then to the edition in the other; of a withdrawn article only the first.</param>
internal sealed record RecordModel(WorkModel Work, PhraseModel Title, IReadOnlyList<LinkModel> Translators, IReadOnlyList<DoorModel> Doors) : IHostObject
{
    private static readonly HostType<RecordModel> Members = new("record")
    {
        { "work", record => record.Work },
        { "title", record => record.Title },
        { "translators", record => record.Translators },
        { "doors", record => record.Doors },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>A page of the archive's own, such as "about".</summary>
/// <param name="HasNotes">Whether its author calls something a translator's note; the notes of all articles stand without those of pages.</param>
internal sealed record TextModel(string Title, IReadOnlyList<HeadingModel> Contents, Html Body, bool HasNotes) : IHostObject
{
    private static readonly HostType<TextModel> Members = new("text")
    {
        { "title", text => text.Title },
        { "contents", text => text.Contents },
        { "body", text => text.Body },
        { "has_notes", text => text.HasNotes },
    };

    HostType IHostObject.HostType => Members;
}
