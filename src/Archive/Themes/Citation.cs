using System.Text;
using Archive.Articles;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>How an edition is cited in the manner of one language: the original first, then the text held here with its translator; what is not known is left out.</summary>
internal sealed class Citation(Library library, Words words, Article article, Edition edition)
{
    private readonly string _language = words.Language;
    private readonly IReadOnlyList<Entry> _translators = [.. library.People.Resolve(edition.Fields.Translators)];

    private bool IsJapanese => _language == "ja";

    private string EditionLanguage => words.Name("language_names", edition.Language);

    public CitationModel Model()
    {
        var sentences = article.IsTranslation(edition) ? Translation() : article.IsOriginal(edition) ? Original() : Unknown();
        return new CitationModel(
            _language,
            ModelList.Of(Joined(sentences), run => PhraseModel.Of(run, _language)),
            Address.Of(article.Id, edition.Language).Absolute(library.Settings.Url));
    }

    /// <summary>The original alone, as a text; null where nothing is known of it.</summary>
    public string? OfOriginal() => OriginalOnly().ToString() is { Length: > 0 } text ? text : null;

    private CitationSentence[] Translation() =>
    [
        OriginalOnly(),
        Held(Sentence().Add(HowTranslated(), leadsOn: edition.Fields.Method == "human")),
    ];

    private CitationSentence OriginalOnly() =>
        Sentence().Add(People(article.Authors)).AddTitle(article.OriginalTitle).Add(Publication).Add(Day(article.OriginalDate));

    /// <summary>A text that came out elsewhere is cited from there first; else it came out here.</summary>
    private CitationSentence[] Original() => article.Source?.Publication is null
        ? [Held(Sentence().Add(People(article.Authors)))]
        :
        [
            Sentence().Add(People(article.Authors)).AddTitle(Title).Add(Publication).Add(Day(article.OriginalDate)),
            Sentence().Add(Site),
        ];

    /// <summary>Where nobody knows which text is the original, no citation says so.</summary>
    private CitationSentence[] Unknown()
    {
        var source = article.Source;
        var day = source is null ? null : Day(source.Date);
        var title = source?.Title is { } stated && stated != edition.Title ? Written(stated) : null;
        var text = Sentence().Add(People(article.Authors)).AddTitle(Title).Add(_translators.Count > 0 ? TranslatedBy() : []).Add(Site).Add(Day(edition.Date));
        return title is null && Publication is null && day is null
            ? [text]
            : [text, Sentence().Add([Own(IsJapanese ? "出典：" : "Source:")], leadsOn: true).AddTitle(title).Add(Publication).Add(day)];
    }

    private CitationSentence Held(CitationSentence sentence) => sentence.AddTitle(Title).Add(Site).Add(Day(edition.Date));

    private CitationSentence Sentence() => new(_language);

    private Phrase Title => new(edition.Title, edition.Language);

    private Phrase Site => library.Settings.Title.In(_language);

    private Phrase? Publication => article.Source?.Publication is { } publication ? Named(publication) : null;

    /// <summary>見本花子訳, 日本語訳, 機械翻訳 … / "Translated into Japanese by Hanako Mihon as" ….</summary>
    private List<Phrase> HowTranslated()
    {
        var people = People(_translators);
        var isKnown = people.Count > 0;
        return edition.Fields.Method switch
        {
            "machine" when IsJapanese => [Own("機械翻訳")],
            "machine" => [Own($"Machine translation into {EditionLanguage}")],
            "machine-revised" when IsJapanese => isKnown ? [Own("機械翻訳、"), .. people, Own("修正")] : [Own("機械翻訳（修正あり）")],
            "machine-revised" => [Own($"Machine translation into {EditionLanguage}, revised{(isKnown ? " by " : "")}"), .. people],
            _ when IsJapanese => isKnown ? TranslatedBy() : [Own($"{EditionLanguage}訳")],
            _ => [Own($"Translated into {EditionLanguage}{(isKnown ? " by " : "")}"), .. people, Own(" as")],
        };
    }

    private List<Phrase> TranslatedBy() =>
        IsJapanese ? [.. People(_translators), Own("訳")] : [Own("translated by "), .. People(_translators)];

    /// <summary>Names in a row: 「、」 between them, or commas and an "and".</summary>
    private List<Phrase> People(IReadOnlyList<Entry> people)
    {
        var names = new List<Phrase>();
        for (var number = 0; number < people.Count; number++)
        {
            if (number > 0)
            {
                names.Add(Own(Between(number, people.Count)));
            }

            names.Add(Named(people[number]));
        }

        return names;
    }

    private string Between(int number, int count) =>
        IsJapanese ? "、" : number < count - 1 ? ", " : count == 2 ? " and " : ", and ";

    private string? Day(PartialDate date) => !date.IsKnown ? null : IsJapanese ? date.Iso : words.Date(date);

    private Phrase Named(Entry entry) => Readership.NameOf(entry, _language, library.Languages);

    private Phrase Written(string text) => Readership.WrittenIn(text, _language, library.Languages);

    private Phrase Own(string text) => new(text, _language);

    /// <summary>Sentences one after the other; neighbours of one language are one run.</summary>
    private List<Phrase> Joined(CitationSentence[] sentences)
    {
        var (runs, text, language) = (new List<Phrase>(), new StringBuilder(), _language);
        foreach (var sentence in sentences)
        {
            var said = sentence.Runs;
            foreach (var run in text.Length > 0 && said.Count > 0 ? [Own(" "), .. said] : said)
            {
                if (run.Language != language && run.Text.Length > 0)
                {
                    Take(text, language, runs);
                    language = run.Language;
                }

                text.Append(run.Text);
            }
        }

        Take(text, language, runs);
        return runs;
    }

    private static void Take(StringBuilder text, string language, List<Phrase> runs)
    {
        if (text.Length > 0)
        {
            runs.Add(new Phrase(text.ToString(), language));
            text.Clear();
        }
    }
}
