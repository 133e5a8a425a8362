using System.Globalization;

namespace Archive.Templates.Functions;

/// <summary><c>timespan</c>: lengths of time.</summary>
internal static class TimeSpanFunctions
{
    /// <summary>No time at all.</summary>
    /// <example>{{ (timespan.zero + timespan.from_days 5).days }} → 5</example>
    private static readonly object Zero = TimeSpan.Zero;

    public static readonly FunctionGroup Group = new("timespan")
    {
        { "zero", Zero },
        { "from_days", "days", FromDays },
        { "from_hours", "hours", FromHours },
        { "from_minutes", "minutes", FromMinutes },
        { "from_seconds", "seconds", FromSeconds },
        { "from_milliseconds", "millis", FromMilliseconds },
        { "parse", "text", Parse },
    };

    /// <summary>So many days.</summary>
    /// <example>{{ (timespan.from_days 5).days }} → 5</example>
    private static object FromDays(BuiltinCall call) => Of(call, TimeSpan.TicksPerDay);

    /// <summary>So many hours.</summary>
    /// <example>{{ (timespan.from_hours 5).total_minutes }} → 300</example>
    private static object FromHours(BuiltinCall call) => Of(call, TimeSpan.TicksPerHour);

    /// <summary>So many milliseconds.</summary>
    /// <example>{{ (timespan.from_milliseconds 5).milliseconds }} → 5</example>
    private static object FromMilliseconds(BuiltinCall call) => Of(call, TimeSpan.TicksPerMillisecond);

    /// <summary>So many minutes.</summary>
    /// <example>{{ (timespan.from_minutes 5).minutes }} → 5</example>
    private static object FromMinutes(BuiltinCall call) => Of(call, TimeSpan.TicksPerMinute);

    /// <summary>So many seconds.</summary>
    /// <example>{{ (timespan.from_seconds 5).seconds }} → 5</example>
    private static object FromSeconds(BuiltinCall call) => Of(call, TimeSpan.TicksPerSecond);

    /// <summary>The length of time that a text says, such as <c>1.02:03:04</c>: days, hours, minutes, seconds.</summary>
    /// <example>{{ (timespan.parse "1.02:03:04").hours }} → 2</example>
    private static object? Parse(BuiltinCall call) =>
        !call.Has(0) ? null
        : TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span) ? span
        : throw call.Error($"`{call.Text(0)}` is not a length of time.");

    private static object Of(BuiltinCall call, long ticks)
    {
        var total = call.Double(0) * ticks;
        return Math.Abs(total) < long.MaxValue ? TimeSpan.FromTicks((long)total) : throw call.Error("The length of time is too large.");
    }
}
