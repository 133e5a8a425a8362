using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Archive.Alignment;
using Archive.Articles;
using Archive.Markup;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>Who a page is made for: the library as a reader of one language is shown it.</summary>
internal sealed class Readership(Library library, AlignedPairs pairs, Frame frame)
{
    private readonly ConcurrentDictionary<string, CardModel> _cards = new(StringComparer.Ordinal);

    public Library Library => library;

    public AlignedPairs Pairs => pairs;

    public Frame Frame => frame;

    public string Language => frame.Language;

    public string Other => library.Settings.Other(Language);

    public Words Words => frame.Words;

    /// <summary>Where the translator's notes of all articles are.</summary>
    public Address Notes => Address.List("notes", Language);

    public DateModel Date(PartialDate date, Address? address = null) => DateModel.Of(date, Words, address);

    public PhraseModel Phrase(Phrase phrase) => PhraseModel.Of(phrase, Language);

    /// <summary>Words whose language nobody has said: it is told by their letters where that is sure.</summary>
    public PhraseModel Written(string text) => Phrase(WrittenIn(text, Language, library.Languages));

    /// <summary>Words in the language of the file they stand in, unless their letters are of another.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public PhraseModel? Written(Phrase? words) =>
        words is { } known ? Phrase(WrittenIn(known.Text, known.Language, library.Languages)) : null;

    /// <param name="language">That of the words where their letters do not tell.</param>
    public static Phrase WrittenIn(string text, string language, IReadOnlyList<string> languages) =>
        new(text, Script.LanguageOf(text, languages) ?? language);

    /// <summary>The name of a topic, person or publication in this language, else in the one it has.</summary>
    public PhraseModel Named(Entry entry) => Phrase(NameOf(entry, Language, library.Languages));

    public static Phrase NameOf(Entry entry, string language, IReadOnlyList<string> languages)
    {
        var name = entry.Names.In(language);
        return entry.At is null ? WrittenIn(name.Text, language, languages) : name;
    }

    public LinkModel Link(Authority authority, Entry entry, int? count = null) =>
        new(Named(entry), Address.List(authority.Kind, Language).Below(entry.Id), count);

    /// <summary>A name by itself, where it has no page.</summary>
    public LinkModel Unlinked(Entry entry) => new(Named(entry), null);

    public IReadOnlyList<LinkModel> People(IReadOnlyCollection<Entry> people) => ModelList.Of(people, person => Link(library.People, person));

    /// <summary>The people who made an edition a translation, each once.</summary>
    public IReadOnlyList<LinkModel> Translators(Edition edition) => People([.. TranslatorsOf(edition)]);

    public IEnumerable<Entry> TranslatorsOf(Edition edition) => library.People.Resolve(edition.Fields.Translators);

    /// <summary>That the original of a translation changed since the two were compared, and when that was; null where it did not.</summary>
    public string? OriginalChanged(Edition edition) =>
        pairs.Of(edition.Id) is { IsStale: true, Editions: var editions } && editions.Translated == edition
            ? Words.With("original_changed", Words.Date(edition.Fields.Confirmed!.Date))
            : null;

    public LinkModel? Publication(Entry? publication) => publication is null ? null : Link(library.Publications, publication);

    public NameModel Name(Article article) => Name(article.For(Language));

    public NameModel Name(Edition edition) => new(
        Phrase(new Phrase(edition.Title, edition.Language)),
        Address.Of(edition.Id, edition.Language),
        edition.Language == Language ? null : new OnlyModel(edition.Language, Words.With("languages_only", LanguageName(edition.Language))));

    /// <summary>The same card on every list of this language.</summary>
    public CardModel Card(Article article) => _cards.GetOrAdd(article.Id, _ => NewCard(article));

    /// <summary>A language's name in this reader's language: 英語, English.</summary>
    /// <param name="language">BCP 47; a region is left out where the whole code has no name.</param>
    public string LanguageName(string language)
    {
        var name = Words.Name("language_names", language);
        return name != language ? name : Words.Name("language_names", language.Split('-')[0]);
    }

    /// <summary>The title that stands below an edition's own: the original's, else the other edition's.</summary>
    public PhraseModel? OtherTitle(Article article, Edition edition)
    {
        var other = article.IsOriginal(edition) ? null : article.OriginalTitle;
        other ??= article.Editions.FirstOrDefault(counterpart => counterpart != edition) is { } counterpart
            ? new Phrase(counterpart.Title, counterpart.Language)
            : null;
        return other is { } phrase && phrase.Text != edition.Title ? Phrase(phrase) : null;
    }

    /// <summary>The order of a list of topics, people or publications in this language, and the heading each stands under.</summary>
    public SortKey SortKey(Entry entry) => SortKey(entry.Names, entry.Yomi, entry.Sort);

    /// <inheritdoc cref="SortKey(Entry)"/>
    public SortKey SortKey(GlossaryTerm term) => SortKey(term.Names, term.Yomi, term.Sort);

    private SortKey SortKey(LocalText names, string? yomi, string? sort) => Language == "ja"
        ? Collation.Japanese(names.In(Language).Text, yomi)
        : Collation.English(names.In(Language).Text, sort);

    private CardModel NewCard(Article article)
    {
        var edition = article.For(Language);
        return new CardModel(
            Name(edition),
            OtherTitle(article, edition),
            Date(edition.Date),
            Date(edition.Added),
            Date(article.OriginalDate),
            People(article.Authors),
            Translators(edition),
            Publication(article.Source?.Publication),
            Phrase(new Phrase(library.SummaryOf(edition), edition.Language)),
            edition.Fields.Draft);
    }
}
