using System.Text;
using System.Text.Json;
using Archive.Files;
using Archive.Problems;

namespace Archive.Building;

/// <summary>The <c>archive.json</c> of a published site: the addresses that were promised to readers.</summary>
internal static class PublishedRecord
{
    /// <summary>Empty where the file is no such record; the problem says what it is.</summary>
    public static IReadOnlyList<string> Addresses(string path, ProblemList problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(SiteProblems.NoRecord(Location.StartOf(path)));
            return [];
        }

        var bytes = Disk.At(path, () => File.ReadAllBytes(path));
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return
            [
                .. json.RootElement.GetProperty("articles").EnumerateArray()
                    .SelectMany(article => article.GetProperty("addresses").EnumerateArray())
                    .Select(address => address.GetString() is ['/', ..] known ? known : throw new KeyNotFoundException()),
            ];
        }
        catch (JsonException broken)
        {
            problems.Add(SiteProblems.BrokenRecord(PlaceOf(broken, path, bytes)));
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException)
        {
            problems.Add(SiteProblems.UnreadableRecord(Location.StartOf(path)));
        }

        return [];
    }

    /// <summary>The parser counts lines and bytes from 0; an editor counts from 1, and in UTF-16 units.</summary>
    private static Location PlaceOf(JsonException broken, string path, byte[] bytes)
    {
        var start = 0;
        for (var line = 0; line < broken.LineNumber; line++)
        {
            start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        }

        var before = Encoding.UTF8.GetCharCount(bytes, start, (int)(broken.BytePositionInLine ?? 0));
        return new Location(path, (int)(broken.LineNumber ?? 0) + 1, before + 1, 1);
    }
}
