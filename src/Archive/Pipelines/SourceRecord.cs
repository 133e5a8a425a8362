using System.Text.Json;
using Archive.Articles;

namespace Archive.Pipelines;

/// <summary>In the record of the archive, where an original appeared first, and by which ways it came here.</summary>
internal static class SourceRecord
{
    public static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source");
        json.Text("title", source.Title);
        json.Name("publication", source.Publication);
        json.Text("url", source.Url);
        json.Date("date", source.Date);
        json.Text("language", source.Language);
        Stations(json, source.Via);
        if (source.Snapshot is { } snapshot)
        {
            json.WriteStartObject("snapshot");
            json.Text("url", snapshot.Url);
            json.Date("date", snapshot.Date ?? PartialDate.Unknown);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Stations(Utf8JsonWriter json, IReadOnlyList<Via> stations)
    {
        if (stations.Count == 0)
        {
            return;
        }

        json.WriteStartArray("via");
        foreach (var station in stations)
        {
            json.WriteStartObject();
            json.Name("publication", station.Publication);
            json.Text("url", station.Url);
            json.Date("date", station.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
