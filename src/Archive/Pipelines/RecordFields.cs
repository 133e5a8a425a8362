using System.Text.Json;
using Archive.Articles;
using Archive.Markup;

namespace Archive.Pipelines;

/// <summary>How the record of the archive writes one field: what is not known is left out, and no guess is made at a type.</summary>
internal static class RecordFields
{
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void Date(this Utf8JsonWriter json, string name, PartialDate date)
    {
        if (date.IsKnown)
        {
            json.WriteString(name, date.Iso);
        }
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        all.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    public static void Name(this Utf8JsonWriter json, string name, Entry? entry) => json.Text(name, entry is null ? null : Written(entry));

    public static void Names(this Utf8JsonWriter json, string name, IEnumerable<Entry> entries) => json.Strings(name, entries.Select(Written));

    /// <summary>What an author wrote as it pleased them: a mapping, a list or a text.</summary>
    public static void Node(this Utf8JsonWriter json, string name, YamlNode node)
    {
        json.WritePropertyName(name);
        Value(json, node);
    }

    /// <summary>By the id of an entry; a word that has none stands for itself.</summary>
    private static string Written(Entry entry) => entry.At is null ? entry.Names.All.First() : entry.Id;

    private static void Value(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                json.WriteStringValue(scalar.Text);
                break;
            case YamlList list:
                json.WriteStartArray();
                list.Items.ToList().ForEach(item => Value(json, item));
                json.WriteEndArray();
                break;
            case YamlMap map:
                json.WriteStartObject();
                map.Entries.ToList().ForEach(entry => json.Node(entry.Key, entry.Value));
                json.WriteEndObject();
                break;
        }
    }
}
