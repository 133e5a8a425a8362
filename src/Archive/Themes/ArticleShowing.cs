using Archive.Alignment;
using Archive.Articles;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>An article as one reader's pages show it: the edition, or the record where there is none.</summary>
internal sealed class ArticleShowing(Readership reader, Article article)
{
    /// <summary>In the reader's language where it has one, else as the edition that exists has it.</summary>
    public PhraseModel Title
    {
        get
        {
            var edition = article.For(reader.Language);
            return article.OriginalTitle is { } original && Article.IsSameLanguage(original.Language, reader.Language)
                ? reader.Phrase(new Phrase(original.Text, reader.Language))
                : reader.Phrase(new Phrase(edition.Title, edition.Language));
        }
    }

    private Library Library => reader.Library;

    private bool IsGone => article.Withdrawn is not null;

    private AlignedPair? Pair => reader.Pairs.Of(article.Id);

    public ArticleModel Edition(Edition edition)
    {
        var length = new ReadingLength(reader.Words, edition.Text);
        var neighbours = Library.Neighbours.GetValueOrDefault(edition.File);
        return new ArticleModel(
            Work(),
            edition.Title,
            edition.Fields.Subtitle,
            reader.OtherTitle(article, edition),
            article.IsOriginal(edition),
            article.IsTranslation(edition),
            edition.Fields.Draft,
            edition.Fields.Vertical,
            reader.Translators(edition),
            edition.Fields.Method,
            DateOf(edition),
            edition.Fields.Updated is { } updated ? reader.Date(updated) : null,
            article.IsTranslation(edition) ? reader.Words.After(Interval.Between(article.OriginalDate, edition.Date)) : null,
            length.Time,
            length.Size,
            OtherLanguage(),
            Pair is { IsShown: true } ? Address.Parallel(article.Id) : null,
            reader.OriginalChanged(edition),
            Contents.Of(edition.Text, Address.Of(article.Id, reader.Language)),
            Body(edition),
            edition.Text.Notes.Count > 0 ? reader.Notes : null,
            Image(edition),
            ModelList.Of(edition.Fields.Corrections, correction => new CorrectionModel(reader.Date(correction.Date), correction.Note)),
            [CitationIn(reader.Words, edition), CitationIn(reader.Frame.OtherWords, edition)],
            neighbours?.Previous is { } previous ? reader.Name(previous) : null,
            neighbours?.Next is { } next ? reader.Name(next) : null);
    }

    public RecordModel Record()
    {
        var edition = article.For(reader.Language);
        return new RecordModel(Work(), Title, Links(Library.People, [.. reader.TranslatorsOf(edition)]), [.. Doors(edition)]);
    }

    public WorkModel Work()
    {
        var related = UnlessGone(Library.Related[article.Id]);
        return new WorkModel(
            article.Id,
            article.OriginalTitle is { } title ? reader.Phrase(title) : null,
            article.OriginalLanguage is not null,
            article.OriginalLanguage is { } language ? reader.LanguageName(language) : null,
            reader.Date(article.OriginalDate),
            Links(Library.People, article.Authors),
            Source(),
            Links(Library.Topics, article.Topics),
            Rights(),
            Names(related.OfType<RelatedArticle.Held>().Select(held => held.Article)),
            ModelList.Of(related.OfType<RelatedArticle.NotHeld>().ToList(), Elsewhere),
            Names(UnlessGone(Library.MentionedBy[article.Id])),
            article.Withdrawn is { } withdrawn ? new WithdrawnModel(reader.Date(withdrawn.Date), reader.Written(withdrawn.Reason?.In(reader.Language))) : null,
            Mapping.OfYaml(article.Extra?.Entries ?? []));
    }

    /// <summary>Of a list that a withdrawn article has no more part in.</summary>
    private IReadOnlyList<T> UnlessGone<T>(IReadOnlyList<T> list) => IsGone ? [] : list;

    private IEnumerable<DoorModel> Doors(Edition edition)
    {
        var original = OriginalDoor();
        if (IsGone)
        {
            return original is null ? [] : [original];
        }

        var here = new DoorModel(
            reader.Phrase(new Phrase(edition.Title, edition.Language)),
            Address.Of(article.Id, edition.Language),
            null,
            edition.Language,
            reader.LanguageName(edition.Language),
            article.IsOriginal(edition),
            true,
            reader.Date(edition.Date));
        var originalFirst = article.OriginalLanguage is { } language && Article.IsSameLanguage(language, reader.Language);
        return original is null || article.IsOriginal(edition) ? [here] : originalFirst ? [original, here] : [here, original];
    }

    /// <summary>The way out to where the original was published; null where its address is not known.</summary>
    private DoorModel? OriginalDoor() => article.Source is { Url: { } url } source
        ? new DoorModel(
            TitleOf(source),
            null,
            url,
            article.OriginalLanguage,
            article.OriginalLanguage is { } language ? reader.LanguageName(language) : null,
            article.OriginalLanguage is not null,
            true,
            reader.Date(article.OriginalDate))
        : null;

    private DoorModel OtherLanguage()
    {
        var counterpart = article.In(reader.Other);
        return new DoorModel(
            counterpart is null ? null : reader.Phrase(new Phrase(counterpart.Title, counterpart.Language)),
            Address.Of(article.Id, reader.Other),
            null,
            reader.Other,
            reader.LanguageName(reader.Other),
            counterpart is not null && article.IsOriginal(counterpart),
            counterpart is not null,
            counterpart is null ? null : reader.Date(counterpart.Date));
    }

    private DateModel DateOf(Edition edition) =>
        reader.Date(edition.Date, DatePlace.Of(edition.Date, Address.List("dates", reader.Language)));

    private SourceModel? Source() => article.Source is { } source
        ? new SourceModel(
            TitleOf(source),
            Publication(source.Publication),
            source.Url,
            reader.Date(source.Date),
            source.Language,
            ModelList.Of(source.Via, via => new ViaModel(Publication(via.Publication), via.Url, reader.Date(via.Date))),
            source.Snapshot is { } copy ? new SnapshotModel(copy.Url, reader.Date(copy.Date ?? PartialDate.Unknown)) : null)
        : null;

    /// <summary>As stated, in a language that perhaps nobody knows.</summary>
    private PhraseModel? TitleOf(Source source) => source.Title is { } title ? reader.Phrase(new Phrase(title, article.OriginalLanguage ?? "")) : null;

    private RightsModel? Rights() => article.Rights is { } rights && (rights.Text ?? (object?)rights.Original ?? rights.Translation) is not null
        ? new RightsModel(reader.Written(rights.Text), RightOf(rights.Original), RightOf(rights.Translation))
        : null;

    private RightModel? RightOf(Right? right) =>
        right is null ? null : new RightModel(right.Status, Holder(right.By), right.Licence, right.Url, reader.Written(right.Note));

    /// <summary>By the name that the archive has for them in the reader's language, where it has one.</summary>
    private PhraseModel? Holder(Phrase? by) => by is { Text: var name }
        && new[] { Library.People, Library.Publications }.Select(authority => authority.Resolve(name)).FirstOrDefault(entry => entry.At is not null) is { } known
            ? reader.Named(known)
            : reader.Written(by);

    /// <summary>To the pages of names; a withdrawn article stands on none, and its names may have none.</summary>
    private LinkModel[] Links(Authority authority, IReadOnlyCollection<Entry> entries) => ModelList.Of(entries, entry => Link(authority, entry));

    private LinkModel Link(Authority authority, Entry entry) => IsGone ? reader.Unlinked(entry) : reader.Link(authority, entry);

    private LinkModel? Publication(Entry? publication) => publication is null ? null : Link(Library.Publications, publication);

    private NameModel[] Names(IEnumerable<Article> articles) =>
        ModelList.Of(articles.Where(other => other.Withdrawn is null).ToList(), reader.Name);

    /// <summary>Its publication is named and no more: one in which nothing held here appeared has no page.</summary>
    private ElsewhereModel Elsewhere(RelatedArticle.NotHeld article) => new(
        reader.Written(article.Title ?? article.Url!),
        article.Url,
        reader.Date(article.Date),
        article.Publication is { } publication ? reader.Unlinked(publication) : null);

    private ImageModel? Image(Edition edition) => Library.Images.GetValueOrDefault(edition.File) is { } file
        ? new ImageModel(Address.OfFile(file), edition.Fields.ImageAlt ?? "")
        : null;

    private CitationModel CitationIn(Words words, Edition edition) => new Citation(Library, words, article, edition).Model();

    private LinkedBody Body(Edition edition)
    {
        var links = new BodyLinks(reader, Address.Of(article.Id, reader.Language));
        return Pair is null ? links.Fill(edition.File, edition.Text) : links.Fill(edition, Pair);
    }
}
