using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Importing.Dates;

/// <summary>The time of day beside a date, in the form that a source's date may carry.</summary>
internal static class TimeReading
{
    private const string Japan = "+09:00";
    private const string Utc = "Z";

    /// <summary>Null where there is none, or the clock has no such time. A Japanese text without a zone means Japan's; any other says none.</summary>
    public static string? Of(Match match)
    {
        if (Number(match, "hour") is not { } hour)
        {
            return null;
        }

        var half = match.Groups["half"].Value.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        hour = half switch
        {
            "午後" or "pm" when hour < 12 => hour + 12,
            "午前" or "am" when hour == 12 => 0,
            _ => hour,
        };
        var minute = Number(match, "minute") ?? 0;
        if (hour > 23 || minute > 59 || Number(match, "second") > 59)
        {
            return null;
        }

        // A time in UTC was written by a machine, which counts seconds.
        var zone = Zone(match);
        var second = Number(match, "second") ?? (zone == Utc ? 0 : null);
        return string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}") + (second is { } stated ? string.Create(CultureInfo.InvariantCulture, $":{stated:00}") : "") + zone;
    }

    private static string Zone(Match match) => match.Groups["zone"].Value.ToUpperInvariant() switch
    {
        "" => match.Value.Contains('月', StringComparison.Ordinal) ? Japan : "",
        "Z" or "UTC" or "GMT" => Utc,
        ['+' or '-', ..] and var offset => offset.Contains(':', StringComparison.Ordinal) ? offset : $"{offset[..3]}:{offset[3..]}",
        _ => Japan,
    };

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}
