using Archive.Importing;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Lets the keeper confirm or change each field of a draft, the id too, before anything is written.</summary>
internal sealed class Asking(Importer importer, MessageLanguage language)
{
    private static readonly string[] Fields =
    [
        FactFields.Title, FactFields.Date, FactFields.Author, FactFields.Translator, FactFields.SourceTitle, FactFields.SourcePublication, FactFields.SourceUrl, FactFields.SourceDate,
        FactFields.SourceLanguage, FactFields.Topics,
    ];

    /// <summary>Without a terminal nobody can be asked, and the draft stays as it is.</summary>
    public Draft Confirm(Draft draft)
    {
        if (Console.IsInputRedirected)
        {
            return draft;
        }

        Console.WriteLine(new Wording("そのままなら Enter、空にするなら - を入れてください。", "Enter keeps a value, - takes it out.").In(language));
        draft = Answer("id", draft.Id) is { } id ? draft with { Id = id } : draft;
        foreach (var field in Fields)
        {
            if (Answer(field, string.Join(", ", draft.All(field).Select(fact => fact.Value))) is { } value)
            {
                draft = importer.With(draft, field, value == "-" ? "" : value);
            }
        }

        return draft;
    }

    /// <summary>Null where the value is kept.</summary>
    private static string? Answer(string field, string? value)
    {
        Console.Write($"{field} [{value}]: ");
        return Console.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }
}
