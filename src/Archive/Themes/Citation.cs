using System.Text;
using Archive.Articles;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>How an edition is cited in the manner of one language: the original first, then the text held here with its translator; what is not known is left out.</summary>
internal sealed class Citation(Library library, Words words, Article article, Edition edition)
{
    private readonly string _language = words.Language;

    private bool IsJapanese => _language == "ja";

    private string EditionLanguage => words.Name("language_names", edition.Language);

    public CitationModel Model()
    {
        var sentences = article.IsTranslation(edition) ? Translation() : article.IsOriginal(edition) ? Original() : Unknown();
        var said = sentences.Select(sentence => sentence.Runs).Where(runs => runs.Count > 0);
        return new CitationModel(
            _language,
            [.. Joined(said.SelectMany((runs, number) => number == 0 ? runs : Own(" ").Concat(runs))).Select(run => PhraseModel.Of(run, _language))],
            Address.Of(article.Id, edition.Language).Absolute(library.Settings.Url));
    }

    /// <summary>The original alone, as a text; null where nothing is known of it.</summary>
    public string? OfOriginal() => string.Concat(OriginalOnly().Runs.Select(run => run.Text)) is { Length: > 0 } text ? text : null;

    private IEnumerable<CitationSentence> Translation() =>
    [
        OriginalOnly(),
        Held(Sentence().Add(HowTranslated(), leadsOn: edition.Fields.Method == "human")),
    ];

    private CitationSentence OriginalOnly() =>
        Sentence().Add(People(article.Authors)).AddTitle(article.OriginalTitle).Add(Publication).Add(Day(article.OriginalDate));

    /// <summary>A text that came out elsewhere is cited from there first; else it came out here.</summary>
    private IEnumerable<CitationSentence> Original() => article.Source?.Publication is null
        ? [Held(Sentence().Add(People(article.Authors)))]
        :
        [
            Sentence().Add(People(article.Authors)).AddTitle(Title).Add(Publication).Add(Day(article.OriginalDate)),
            Sentence().Add(Site),
        ];

    /// <summary>Where nobody knows which text is the original, no citation says so.</summary>
    private IEnumerable<CitationSentence> Unknown()
    {
        var source = article.Source;
        var day = source is null ? null : Day(source.Date);
        var title = source?.Title is { } stated && stated != edition.Title ? Written(stated) : null;
        var text = Sentence().Add(People(article.Authors)).AddTitle(Title).Add(Translators.Any() ? TranslatedBy() : []).Add(Site).Add(Day(edition.Date));
        return title is null && Publication is null && day is null
            ? [text]
            : [text, Sentence().Add(Own(IsJapanese ? "出典：" : "Source:"), leadsOn: true).AddTitle(title).Add(Publication).Add(day)];
    }

    private CitationSentence Held(CitationSentence sentence) => sentence.AddTitle(Title).Add(Site).Add(Day(edition.Date));

    private CitationSentence Sentence() => new(_language);

    private Phrase Title => new(edition.Title, edition.Language);

    private Phrase Site => library.Settings.Title.In(_language);

    private Phrase? Publication => article.Source?.Publication is { } publication ? Named(publication) : null;

    private IEnumerable<Entry> Translators => library.People.Resolve(edition.Fields.Translators);

    /// <summary>見本花子訳, 日本語訳, 機械翻訳 … / "Translated into Japanese by Hanako Mihon as" ….</summary>
    private IEnumerable<Phrase> HowTranslated()
    {
        var people = People(Translators).ToList();
        var isKnown = people.Count > 0;
        return edition.Fields.Method switch
        {
            "machine" when IsJapanese => Own("機械翻訳"),
            "machine" => Own($"Machine translation into {EditionLanguage}"),
            "machine-revised" when IsJapanese => [.. Own(isKnown ? "機械翻訳、" : "機械翻訳（修正あり）"), .. people, .. Own(isKnown ? "修正" : "")],
            "machine-revised" => [.. Own($"Machine translation into {EditionLanguage}, revised{(isKnown ? " by " : "")}"), .. people],
            _ when IsJapanese => isKnown ? TranslatedBy() : Own($"{EditionLanguage}訳"),
            _ => [.. Own($"Translated into {EditionLanguage}{(isKnown ? " by " : "")}"), .. people, .. Own(" as")],
        };
    }

    private IEnumerable<Phrase> TranslatedBy() =>
        IsJapanese ? [.. People(Translators), .. Own("訳")] : [.. Own("translated by "), .. People(Translators)];

    /// <summary>Names in a row: 「、」 between them, or commas and an "and".</summary>
    private IEnumerable<Phrase> People(IEnumerable<Entry> people)
    {
        var names = people.Select(Named).ToList();
        return names.SelectMany((name, number) => number == 0 ? [name] : Own(Between(number, names.Count)).Append(name));
    }

    private string Between(int number, int count) =>
        IsJapanese ? "、" : number < count - 1 ? ", " : count == 2 ? " and " : ", and ";

    private string? Day(PartialDate date) => !date.IsKnown ? null : IsJapanese ? date.Iso : words.Date(date);

    private Phrase Named(Entry entry) => Readership.NameOf(entry, _language, library.Languages);

    private Phrase Written(string text) => Readership.WrittenIn(text, _language, library.Languages);

    private IEnumerable<Phrase> Own(string text) => [new Phrase(text, _language)];

    /// <summary>Neighbours of one language as one run.</summary>
    private static IEnumerable<Phrase> Joined(IEnumerable<Phrase> runs)
    {
        var text = new StringBuilder();
        var language = "";
        foreach (var run in runs)
        {
            if (run.Language != language && text.Length > 0)
            {
                yield return new Phrase(text.ToString(), language);
                text.Clear();
            }

            language = run.Language;
            text.Append(run.Text);
        }

        yield return new Phrase(text.ToString(), language);
    }
}
