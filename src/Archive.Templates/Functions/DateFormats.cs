using System.Globalization;
using System.Text;

namespace Archive.Templates.Functions;

/// <summary>Dates by the letters after <c>%</c> that Ruby made known; always in the words of the invariant culture.</summary>
internal static class DateFormats
{
    public const string Default = "%d %b %Y";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Format(DateTime date, string format)
    {
        var written = new StringBuilder();
        for (var index = 0; index < format.Length; index++)
        {
            if (format[index] != '%' || index + 1 == format.Length)
            {
                written.Append(format[index]);
                continue;
            }

            index++;
            written.Append(Directive(date, format[index]) ?? $"%{format[index]}");
        }

        return written.ToString();
    }

    /// <summary>The same letters as a pattern that .NET reads dates by; null where a letter cannot be read.</summary>
    /// <remarks>A pattern of one sign would name a whole form of .NET's, but for the <c>%</c> before it.</remarks>
    public static string? ToReadingPattern(string format)
    {
        var pattern = new StringBuilder();
        for (var index = 0; index < format.Length; index++)
        {
            var part = format[index] != '%' || index + 1 == format.Length ? Verbatim(format[index]) : Reading(format[++index]);
            if (part is null)
            {
                return null;
            }

            pattern.Append(part);
        }

        return pattern.Length == 1 ? $"%{pattern}" : pattern.ToString();
    }

    /// <summary>A space stands for white space of any kind and length, or none.</summary>
    private static string Verbatim(char character) => char.IsWhiteSpace(character) ? " " : $"\\{character}";

    private static string? Reading(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' or 'e' => "d",
        'D' => "M/d/yy",
        'F' => "yyyy-M-d",
        'H' or 'k' => "H",
        'I' or 'l' => "h",
        'L' => "fff",
        'm' => "M",
        'M' => "m",
        'p' or 'P' => "tt",
        'r' => "h:m:s tt",
        'R' => "H:m",
        'S' => "s",
        'T' or 'X' => "H:m:s",
        'x' => "M/d/yyyy",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        'g' => "",
        '%' => Verbatim('%'),
        _ => null,
    };

    private static string? Directive(DateTime date, char letter) => letter switch
    {
        'a' => date.ToString("ddd", Invariant),
        'A' => date.ToString("dddd", Invariant),
        'b' or 'h' => date.ToString("MMM", Invariant),
        'B' => date.ToString("MMMM", Invariant),
        'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", Invariant),
        'C' => (date.Year / 100).ToString("00", Invariant),
        'd' => date.ToString("dd", Invariant),
        'D' => date.ToString("MM/dd/yy", Invariant),
        'e' => date.ToString("%d", Invariant).PadLeft(2),
        'F' => date.ToString("yyyy-MM-dd", Invariant),
        'g' => "",
        'j' => date.DayOfYear.ToString("000", Invariant),
        'm' => date.ToString("MM", Invariant),
        'n' => "\n",
        't' => "\t",
        'v' => date.ToString("%d-MMM-yyyy", Invariant).ToUpperInvariant().PadLeft("00-JAN-0000".Length),
        'x' => date.ToString("MM/dd/yyyy", Invariant),
        'y' => date.ToString("yy", Invariant),
        'Y' => date.ToString("yyyy", Invariant),
        '%' => "%",
        _ => Week(date, letter) ?? Time(date, letter),
    };

    private static string? Week(DateTime date, char letter) => letter switch
    {
        'u' => (((int)date.DayOfWeek + 6) % 7 + 1).ToString(Invariant),
        'U' => Week(date, DayOfWeek.Sunday),
        'V' => ISOWeek.GetWeekOfYear(date).ToString("00", Invariant),
        'w' => ((int)date.DayOfWeek).ToString(Invariant),
        'W' => Week(date, DayOfWeek.Monday),
        _ => null,
    };

    private static string Week(DateTime date, DayOfWeek first) =>
        Invariant.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first).ToString("00", Invariant);

    private static string? Time(DateTime date, char letter) => letter switch
    {
        'H' => date.ToString("HH", Invariant),
        'I' => date.ToString("hh", Invariant),
        'k' => date.ToString("%H", Invariant).PadLeft(2),
        'l' => date.ToString("%h", Invariant).PadLeft(2),
        'L' => date.ToString("fff", Invariant),
        'M' => date.ToString("mm", Invariant),
        'N' => date.ToString("fffffff", Invariant) + "00",
        'p' => date.ToString("tt", Invariant),
        'P' => date.ToString("tt", Invariant).ToLowerInvariant(),
        'r' => date.ToString("hh:mm:ss tt", Invariant),
        'R' => date.ToString("HH:mm", Invariant),
        's' => ((DateTimeOffset)DateTime.SpecifyKind(date, DateTimeKind.Utc)).ToUnixTimeSeconds().ToString(Invariant),
        'S' => date.ToString("ss", Invariant),
        'T' or 'X' => date.ToString("HH:mm:ss", Invariant),
        'Z' => "+00:00",
        _ => null,
    };
}
