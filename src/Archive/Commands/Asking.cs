using Archive.Importing;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Lets the keeper confirm or change each field of a draft before anything is written: the id too, and how new names are read.</summary>
internal sealed class Asking(Importer importer, Questions questions, MessageLanguage language)
{
    private const string Nothing = "-";

    private static readonly string[] Fields =
    [
        FactFields.Title, FactFields.Date, FactFields.Author, FactFields.Translator, FactFields.SourceTitle, FactFields.SourcePublication, FactFields.SourceUrl, FactFields.SourceDate,
        FactFields.SourceLanguage, FactFields.Topics,
    ];

    /// <param name="file">Which the questions are about, as shown.</param>
    public Draft Confirm(string file, Draft draft)
    {
        questions.Say(new Wording(
            $"{file}：[ ] の中の値でよければ Enter を押し、違えば正しい値を入力してください。空にするには - を入力します。",
            $"{file}: press Enter to keep what stands in the brackets, or type what is right; - leaves the field empty.").In(language));
        draft = questions.Ask(Named("id", new("記事の ID", "the article's ID")), draft.Id) is { } id ? draft with { Id = id } : draft;
        foreach (var field in Fields)
        {
            var value = questions.Ask(Named(field, FieldWords.Of(field)), string.Join(", ", draft.All(field).Select(fact => fact.Value)));
            draft = value is not null ? importer.With(draft, field, value == Nothing ? "" : value)
                : questions.HaveEnded ? draft
                : draft.Confirmed(field);
        }

        return draft with { Readings = Readings(draft) };
    }

    private Dictionary<string, string> Readings(Draft draft)
    {
        var readings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in importer.NamesOf(draft).Where(name => name.IsUnread))
        {
            var question = new Wording($"「{name.Name}」の読み（ひらがな）", $"how {name.Name} is read, in hiragana");
            if (questions.Ask(question.In(language), null) is { } reading and not Nothing)
            {
                readings[name.Name] = reading;
            }
        }

        return readings;
    }

    private string Named(string field, Wording words) =>
        language == MessageLanguage.Japanese ? $"{words.Japanese}（{field}）" : $"{words.English} ({field})";
}
