using System.Text.Json;
using Archive.Articles;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>An edition in the record of the archive: what its file says of it, without the text.</summary>
internal static class EditionRecord
{
    public static void Write(Utf8JsonWriter json, Readership reader, Edition edition)
    {
        var fields = edition.Fields;
        json.WriteStartObject();
        json.WriteString("language", edition.Language);
        json.WriteString("file", edition.File);
        json.WriteString("address", Address.Of(edition.Id, edition.Language).Path);
        json.WriteString("title", edition.Title);
        json.Text("subtitle", fields.Subtitle);
        json.Date("date", edition.Date);
        json.Date("added", fields.Added ?? PartialDate.Unknown);
        json.Date("updated", fields.Updated ?? PartialDate.Unknown);
        json.Text("summary", fields.Summary);
        json.Text("image", fields.Image?.Value);
        json.Text("image_alt", fields.ImageAlt);
        json.Text("layout", fields.Vertical ? "vertical" : null);
        json.Names("translators", reader.TranslatorsOf(edition));
        json.WriteString("method", fields.Method);
        json.Date("confirmed", fields.Confirmed?.Date ?? PartialDate.Unknown);
        Corrections(json, fields.Corrections);
        json.WriteEndObject();
    }

    private static void Corrections(Utf8JsonWriter json, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0)
        {
            return;
        }

        json.WriteStartArray("corrections");
        foreach (var correction in corrections)
        {
            json.WriteStartObject();
            json.Date("date", correction.Date);
            json.WriteString("note", correction.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
