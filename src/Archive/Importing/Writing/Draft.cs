using System.Collections.Frozen;
using Archive.Articles;
using Archive.Importing.Dates;
using Archive.Importing.Recognising;
using Archive.Markup;

namespace Archive.Importing.Writing;

/// <summary>What will be written of an article unless its keeper changes it: an id, a language, and a value for each field that is known.</summary>
/// <param name="Id">Null where none can be made.</param>
internal sealed record Draft(string? Id, string Language, bool IsTranslation, IReadOnlyList<Fact> Facts)
{
    private static readonly string[] Written =
        [.. FactFields.Settable, FactFields.SourceVia, FactFields.Related];

    /// <summary>How names are read, where the keeper has said so.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <param name="names">What is known there is written as its id.</param>
    public static Draft Of(ReadArticle read, IReadOnlyList<string> languages, KnownNames names)
    {
        var facts = read.Facts.Where(fact => Written.Contains(fact.Field)).Select(fact => Named(fact with { Value = RubyText.WithoutReadings(fact.Value) }, names)).ToList();
        var language = read.IsJapanese ? "ja" : "en";
        var id = DraftId.Of(facts);
        var idOfFile = id is null ? DraftId.OfFile(read.Text.Name) : null;
        return new Draft(
            id ?? idOfFile,
            languages.Contains(language) ? language : languages[0],
            read.IsTranslation || facts.Exists(fact => fact.Field == FactFields.Translator),
            facts)
        {
            IdOfFile = idOfFile,
            Ambiguous = [.. read.Doubts.Where(doubt => doubt.Date.Doubt == DateDoubt.Ambiguous)],
        };
    }

    /// <summary>Dates of which the text does not say which of two days they mean, by field.</summary>
    public IReadOnlyList<DateDoubtFound> Ambiguous { get; init; } = [];

    /// <summary>The id that the name of the file gives, where the text gives none.</summary>
    public string? IdOfFile { get; init; }

    public bool IsNamedAfterFile => Id is not null && Id == IdOfFile;

    /// <summary>The fields that are marked in the file: those that were guessed, those that were left open, then what is likely.</summary>
    public IReadOnlyList<string> ToBeChecked =>
    [
        .. Doubtful(Sureness.Guess).Concat(Open).Concat(Doubtful(Sureness.Likely)).Distinct(),
    ];

    private IEnumerable<string> Open => new[]
    {
        First(FactFields.Date) is null ? FactFields.Date : null,
        LacksTranslator ? FactFields.Translator : null,
        First(FactFields.SourceDate) is null && IsAmbiguous(FactFields.SourceDate) ? FactFields.SourceDate : null,
        LacksLanguage ? FactFields.SourceLanguage : null,
    }.OfType<string>();

    private IEnumerable<string> Doubtful(Sureness sureness) => Facts.Where(fact => fact.Sureness == sureness && fact.Value.Length > 0).Select(fact => fact.Field);

    /// <summary>Whether it is a translation, and nothing says whose.</summary>
    public bool LacksTranslator => IsTranslation && First(FactFields.Translator) is null && First(FactFields.Method) is null;

    /// <summary>Whether it is a translation, and nothing says of what.</summary>
    public bool LacksLanguage => IsTranslation && First(FactFields.SourceLanguage) is null;

    public bool IsAmbiguous(params string[] fields) => Ambiguous.Any(doubt => fields.Contains(doubt.Field));

    public IEnumerable<Fact> All(string field) => Facts.Where(fact => fact.Field == field);

    public Fact? First(string field) => All(field).FirstOrDefault();

    public string? Value(string field) => First(field)?.Value;

    public PartialDate Date => Value(FactFields.Date) is { } date ? PartialDate.Parse(date) ?? PartialDate.Unknown : PartialDate.Unknown;

    /// <summary>With what the keeper says instead; an empty value takes the field out. Several names are parted by commas.</summary>
    public Draft With(string field, string value, KnownNames names)
    {
        var values = FactFields.IsList(field) ? value.Split([',', '、', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [value.Trim()];
        return this with
        {
            IsTranslation = IsTranslation || (field == FactFields.Translator && !string.IsNullOrWhiteSpace(value)),
            Facts =
            [
                .. Facts.Where(fact => fact.Field != field),
                .. values.Where(one => one.Length > 0).Select(one => Named(new Fact(field, one, Sureness.Sure, 0), names)),
            ],
        };
    }

    /// <summary>With what was found for a field, now that the keeper has seen it.</summary>
    public Draft Confirmed(string field) => this with { Facts = [.. Facts.Select(fact => fact.Field == field ? fact with { Sureness = Sureness.Sure } : fact)] };

    private static Fact Named(Fact fact, KnownNames names) => fact.Field switch
    {
        FactFields.Author or FactFields.Translator => fact with { Value = KnownNames.IdOf(names.People, fact.Value) },
        FactFields.SourcePublication or FactFields.SourceVia => fact with { Value = KnownNames.IdOf(names.Publications, fact.Value) },
        FactFields.Topics => fact with { Value = KnownNames.IdOf(names.Topics, fact.Value) },
        FactFields.SourceUrl when !Urls.IsWebAddress(fact.Value) => fact with { Value = "" },
        _ => fact,
    };
}
