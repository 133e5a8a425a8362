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
        var facts = read.Facts.Where(fact => Written.Contains(fact.Field)).Select(fact => Named(fact, names)).ToList();
        var language = read.IsJapanese ? "ja" : "en";
        return new Draft(
            DraftId.Of(facts, read.Text),
            languages.Contains(language) ? language : languages[0],
            read.IsTranslation || facts.Exists(fact => fact.Field == FactFields.Translator),
            facts)
        {
            Ambiguous = [.. read.Doubts.Where(doubt => doubt.Date.Doubt == DateDoubt.Ambiguous)],
        };
    }

    /// <summary>Dates of which the text does not say which of two days they mean, by field.</summary>
    public IReadOnlyList<DateDoubtFound> Ambiguous { get; init; } = [];

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
            IsTranslation = IsTranslation || field is FactFields.Translator,
            Facts =
            [
                .. Facts.Where(fact => fact.Field != field),
                .. values.Where(one => one.Length > 0).Select(one => Named(new Fact(field, one, Sureness.Sure, 0), names)),
            ],
        };
    }

    private static Fact Named(Fact fact, KnownNames names) => fact.Field switch
    {
        FactFields.Author or FactFields.Translator => fact with { Value = KnownNames.IdOf(names.People, fact.Value) },
        FactFields.SourcePublication or FactFields.SourceVia => fact with { Value = KnownNames.IdOf(names.Publications, fact.Value) },
        FactFields.Topics => fact with { Value = KnownNames.IdOf(names.Topics, fact.Value) },
        FactFields.SourceUrl when !Urls.IsWebAddress(fact.Value) => fact with { Value = "" },
        _ => fact,
    };
}
