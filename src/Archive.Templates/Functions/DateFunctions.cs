using System.Globalization;

namespace Archive.Templates.Functions;

/// <summary><c>date</c>: days and times without a zone. Of null they make null.</summary>
internal static class DateFunctions
{
    public static readonly FunctionGroup Group = new("date")
    {
        { "now", "", Now },
        { "utc_now", "", UtcNow },
        { "add_days", "date days", AddDays },
        { "add_months", "date months", AddMonths },
        { "add_years", "date years", AddYears },
        { "add_hours", "date hours", AddHours },
        { "add_minutes", "date minutes", AddMinutes },
        { "add_seconds", "date seconds", AddSeconds },
        { "add_milliseconds", "date millis", AddMilliseconds },
        { "parse", "text pattern? culture?", Parse },
        { "parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString },
        { "default_format", DateFormats.Default },
        { "format", DateFormats.Default },
        { "to_string", "datetime pattern culture?", ToString },
        { "text", Date },
    };

    /// <summary>So many days later, or earlier if negative.</summary>
    /// <example>{{ date.parse '2016/01/05' | date.add_days 1 }} → 06 Jan 2016</example>
    private static object? AddDays(BuiltinCall call) => Moved(call, date => date.AddDays(call.Double(1)));

    /// <summary>So many hours later.</summary>
    /// <example>{{ date.parse '2016/01/05' | date.add_hours 30 | date.to_string '%F %H' }} → 2016-01-06 06</example>
    private static object? AddHours(BuiltinCall call) => Moved(call, date => date.AddHours(call.Double(1)));

    /// <summary>So many milliseconds later.</summary>
    /// <example>{{ date.parse '2016/01/05' | date.add_milliseconds 1500 | date.to_string '%S.%L' }} → 01.500</example>
    private static object? AddMilliseconds(BuiltinCall call) => Moved(call, date => date.AddMilliseconds(call.Double(1)));

    /// <summary>So many minutes later.</summary>
    /// <example>{{ date.parse '2016/01/05' | date.add_minutes 90 | date.to_string '%R' }} → 01:30</example>
    private static object? AddMinutes(BuiltinCall call) => Moved(call, date => date.AddMinutes(call.Double(1)));

    /// <summary>So many months later; the last day of a shorter month where the day is none of it.</summary>
    /// <example>{{ date.parse '2016/01/05' | date.add_months 1 }} → 05 Feb 2016</example>
    private static object? AddMonths(BuiltinCall call) => Moved(call, date => date.AddMonths(call.Integer(1)));

    /// <summary>So many seconds later.</summary>
    /// <example>{{ date.parse '2016/01/05' | date.add_seconds 5 | date.to_string '%T' }} → 00:00:05</example>
    private static object? AddSeconds(BuiltinCall call) => Moved(call, date => date.AddSeconds(call.Double(1)));

    /// <summary>So many years later.</summary>
    /// <example>{{ date.parse '2016/01/05' | date.add_years 1 }} → 05 Jan 2017</example>
    private static object? AddYears(BuiltinCall call) => Moved(call, date => date.AddYears(call.Integer(1)));

    /// <summary>Not available: a page must come out the same each time.</summary>
    private static object? Now(BuiltinCall call) => throw Impure.Error(call, "date.now");

    /// <summary>Not available: a page must come out the same each time.</summary>
    private static object? UtcNow(BuiltinCall call) => throw Impure.Error(call, "date.utc_now");

    /// <summary><c>date</c> itself: the date that a text says.</summary>
    /// <example>{{ '2016/01/05' | date | date.add_days 1 }} → 06 Jan 2016</example>
    private static object? Date(BuiltinCall call) => Read(call, call.Text(0), null);

    /// <summary>The date that a text says, by a pattern if one is given; null if it says none.</summary>
    /// <example>{{ date.parse '2016/01/05' }} → 05 Jan 2016</example>
    /// <example>{{ date.parse '2018--06--17' '%Y--%m--%d' }} → 17 Jun 2018</example>
    private static object? Parse(BuiltinCall call)
    {
        Impure.CheckCulture(call, 2);
        return Read(call, call.Text(0), call.TextOrNull(1));
    }

    /// <summary>The date that a text says, in another form.</summary>
    /// <example>{{ "03 14, 2016" | date.parse_to_string "%b %d, %y" input_pattern: "%m %d, %Y" }} → Mar 14, 16</example>
    private static object? ParseToString(BuiltinCall call)
    {
        Impure.CheckCulture(call, 2);
        Impure.CheckCulture(call, 4);
        return Read(call, call.Text(0), call.TextOrNull(3)) is { } date ? Formatted(call, date, call.TextOrNull(1)) : null;
    }

    /// <summary>A date by the letters after <c>%</c>: <c>%Y</c>, <c>%m</c>, <c>%d</c> and all the others that Scriban has.</summary>
    /// <example>{{ date.parse '2016/01/05' | date.to_string '%d %b %Y' }} → 05 Jan 2016</example>
    private static object? ToString(BuiltinCall call)
    {
        Impure.CheckCulture(call, 2);
        return DateOf(call) is { } date ? Formatted(call, date, call.TextOrNull(1)) : null;
    }

    /// <summary><c>%g</c> asks for the invariant culture, which is used anyway; alone it stands before the usual form, with a space.</summary>
    private static string Formatted(BuiltinCall call, DateTime date, string? pattern) => call.Charged(pattern switch
    {
        null or "" => DateFormats.Format(date, call.Renderer.Form.DateFormat),
        "%g" => " " + DateFormats.Format(date, call.Renderer.Form.DateFormat),
        _ => DateFormats.Format(date, pattern),
    });

    /// <summary>A text where a date is wanted is read as one.</summary>
    private static DateTime? DateOf(BuiltinCall call) => call[0] switch
    {
        DateTime date => date,
        string text => Read(call, text, null),
        _ => null,
    };

    private static DateTime? Read(BuiltinCall call, string text, string? pattern)
    {
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (string.IsNullOrEmpty(pattern))
        {
            return DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var free) ? free : null;
        }

        var reading = DateFormats.ToReadingPattern(pattern) ?? throw call.Error($"Dates cannot be read by the pattern `{pattern}`.");
        return DateTime.TryParseExact(text, reading, CultureInfo.InvariantCulture, Styles, out var exact) ? exact : null;
    }

    private static DateTime? Moved(BuiltinCall call, Func<DateTime, DateTime> move)
    {
        if (DateOf(call) is not { } date)
        {
            return null;
        }

        try
        {
            return move(date);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Error("There is no such date.");
        }
    }
}
