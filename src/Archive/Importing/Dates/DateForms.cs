using System.Text.RegularExpressions;

namespace Archive.Importing.Dates;

/// <summary>Every way of writing a date that is known here, one row each. What their groups mean is for <see cref="DateReading"/> to say.</summary>
internal static class DateForms
{
    public const string MonthNames = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

    private const string Number = $"(?:[0-9]{{1,2}}|{Numerals.Kanji}{{1,3}})";

    private const string Eras = "令和|平成|昭和|大正|明治";

    private const string MonthName =
        "(?<![A-Za-z])(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private const string Weekday = @"(?:\s?[(\[]\s?(?<weekday>[月火水木金土日])(?:曜日?)?(?:・?[祝休]日?)?\s?[)\]]|\s?(?<weekday>[月火水木金土日])曜日?|\s?\(?(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?![A-Za-z])\.?\)?)?";

    private const string EnglishWeekday = @"(?:(?<![A-Za-z])(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?";

    private const string Zone = @"(?:\s?(?<zone>Z|UTC|GMT|JST|[+-][0-9]{2}:?[0-9]{2}))?";

    private const string Time =
        @"(?:\s*(?<half>午前|午後)?\s?(?<hour>[0-9]{1,2})時(?:\s?(?<minute>[0-9]{1,2})分)?(?:\s?(?<second>[0-9]{1,2})秒)?"
        + @"|(?:T|,?\s*(?:at\s+)?)(?<half>午前|午後)?\s?(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.[0-9]+)?)?(?:\s?(?<half>[AaPp]\.?[Mm]\.?))?"
        + Zone + ")?";

    private const string MonthAndDay = $@"(?<month>{Number})\s?月(?:\s?(?<day>{Number})\s?日(?!間){Weekday}{Time})?";

    /// <summary>In no order: of those that begin first the longest holds.</summary>
    public static IReadOnlyList<DateForm> All { get; } =
    [
        Form($@"(?<![0-9])(?<year>[0-9]{{4}}|[〇零一二三四五六七八九]{{4}})\s?年(?![度代間前後来目生])(?:\s?\((?:{Eras})[^)]{{1,8}}\))?(?:\s?{MonthAndDay})?"),
        Form($@"(?<era>{Eras})\s?(?<yearOfEra>元|{Number})\s?年(?![度代間前後来目生])(?:\s?\((?<year>[0-9]{{4}})年?\))?(?:\s?{MonthAndDay})?"),
        Form(@"(?<![A-Za-z0-9])(?<era>[MTSHR])\.?(?<yearOfEra>[0-9]{1,2})(?<between>[./-])(?<month>[0-9]{1,2})\k<between>(?<day>[0-9]{1,2})(?![0-9])"),
        Form($@"(?<![0-9./-])(?<year>[0-9]{{4}})(?<between>[-/.])\s?(?<month>[0-9]{{1,2}})\k<between>\s?(?<day>[0-9]{{1,2}})(?![0-9]){Weekday}{Time}"),
        Form(@"(?<![0-9./-])(?<year>(?:19|20)[0-9]{2})(?<between>[-/.])(?<month>[0-9]{1,2})(?![0-9])(?!\k<between>[0-9])", DatePlace.Label),
        Form($@"{EnglishWeekday}{MonthName}\.?[\s/]+(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:,\s?|\s+|/)(?<year>[0-9]{{4}})(?![0-9]){Time}"),
        Form($@"{EnglishWeekday}(?<![0-9])(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?{MonthName}\.?,?[\s-]+(?<year>[0-9]{{4}})(?![0-9]){Time}"),
        Form($@"{MonthName}\.?,?\s+(?<year>(?:19|20)[0-9]{{2}})(?![0-9])", DatePlace.Label),
        Form("(?<![0-9A-Za-z./-])(?<year>(?:19|20)[0-9]{2})(?![0-9A-Za-z年月日./,-])", DatePlace.Label),
        Form(@"(?<![A-Za-z])(?:Spring|Summer|Autumn|Fall|Winter),?\s+(?<year>(?:19|20)[0-9]{2})(?![0-9])", DatePlace.Label),
        Form($@"(?<![0-9])(?<month>[0-9]{{1,2}})月\s?(?<day>[0-9]{{1,2}})日?,\s?(?<year>[0-9]{{4}})年?{Time}"),
        Form($@"(?<![0-9./-])(?<first>[0-9]{{1,2}})(?<between>[./-])(?<other>[0-9]{{1,2}})\k<between>(?<year>[0-9]{{4}})(?![0-9]){Time}"),
        Form($@"(?<relative>一昨年|おととし|昨年|去年|今年|本年|同年)の?\s?{MonthAndDay}"),
        Form($@"(?<![0-9年〇零一二三四五六七八九十])(?<month>{Number})\s?月\s?(?<day>{Number})\s?日(?!間){Weekday}{Time}"),
        Form(@"(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])(?![0-9])", DatePlace.FileName),
        Form("(?<relative>同上)"),
    ];

    private static DateForm Form(string pattern, DatePlace? only = null) =>
        new(new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase), only);
}

/// <param name="Only">Where alone the form is believed; null where it is everywhere.</param>
internal sealed record DateForm(Regex Pattern, DatePlace? Only);
