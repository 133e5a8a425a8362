using System.Text.RegularExpressions;
using Archive.Articles;

namespace Archive.Importing.Dates;

/// <summary>What a match of one of the <see cref="DateForms"/> says.</summary>
internal static class DateReading
{
    private const string Weekdays = "日月火水木金土";
    private static readonly string[] EnglishWeekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] MonthNames = DateForms.MonthNames.ToLowerInvariant().Split('|');

    /// <summary>Null where the date leans on another that is not known.</summary>
    public static FoundDate? Of(Match match, DateSetting setting)
    {
        if (match.Groups["first"].Success)
        {
            return YearLast(match);
        }

        if (match.Value == "同上")
        {
            return setting.Previous is { } previous ? Found(match, previous, DateDoubt.None) : null;
        }

        return Year(match, setting) is not { } year ? null
            : PartialDate.Of(year, Month(match), Number(match, "day")) is { } date ? Found(match, date, DoubtOf(match, date))
            : Found(match, PartialDate.Unknown, DateDoubt.Impossible);
    }

    private static FoundDate Found(Match match, PartialDate date, DateDoubt doubt, params IReadOnlyList<PartialDate> readings) =>
        new(match.Index, match.Length, date, date.Day is null ? null : TimeReading.Of(match), doubt, readings);

    /// <summary>The year is last: a number over twelve is the day, and else nothing tells.</summary>
    private static FoundDate? YearLast(Match match)
    {
        var (first, second, year) = (Number(match, "first")!.Value, Number(match, "other")!.Value, Number(match, "year")!.Value);
        var (dayFirst, monthFirst) = (PartialDate.Of(year, second, first), PartialDate.Of(year, first, second));
        return (dayFirst, monthFirst) switch
        {
            (null, null) => Found(match, PartialDate.Unknown, DateDoubt.Impossible),
            ({ } only, null) => Found(match, only, DateDoubt.None),
            (null, { } only) => Found(match, only, DateDoubt.None),
            _ when dayFirst == monthFirst => Found(match, dayFirst, DateDoubt.None),
            _ => Found(match, PartialDate.Unknown, DateDoubt.Ambiguous, dayFirst, monthFirst),
        };
    }

    private static int? Year(Match match, DateSetting setting)
    {
        if (Number(match, "year") is { } stated)
        {
            return stated;
        }

        if (match.Groups["era"] is { Success: true, Value: var era })
        {
            return Number(match, "yearOfEra") is { } number ? Eras.Named(era.ToUpperInvariant()).YearOf(number) : null;
        }

        return match.Groups["relative"] is { Success: true, Value: var relative } ? RelativeYear(relative, setting) : NearestYear(match, setting.Anchor);
    }

    private static int? RelativeYear(string relative, DateSetting setting) => relative switch
    {
        "同年" => setting.Previous?.Year,
        "今年" or "本年" => setting.Anchor?.Year,
        "昨年" or "去年" => setting.Anchor?.Year - 1,
        _ => setting.Anchor?.Year - 2,
    };

    /// <summary>That of the last such day before the article's own, or of that very day.</summary>
    private static int? NearestYear(Match match, PartialDate? anchor)
    {
        if (anchor is not { Year: { } year, Day: not null })
        {
            return null;
        }

        return PartialDate.Of(year, Month(match), Number(match, "day")) is { } same && same.CompareTo(anchor) > 0 ? year - 1 : year;
    }

    private static int? Month(Match match) => match.Groups["name"] is { Success: true, Value: var name }
        ? Array.IndexOf(MonthNames, name[..3].ToLowerInvariant()) + 1
        : Number(match, "month");

    private static DateDoubt DoubtOf(Match match, PartialDate date)
    {
        if (match.Groups["era"] is { Success: true, Value: var era } && !Eras.Named(era.ToUpperInvariant()).Holds(date))
        {
            return DateDoubt.OutsideEra;
        }

        return match.Groups["weekday"] is { Success: true, Value: var weekday } && date is { Day: not null, FirstDay: { } day }
            && (int)day.DayOfWeek != Weekday(weekday)
            ? DateDoubt.WrongWeekday
            : DateDoubt.None;
    }

    private static int Weekday(string name) =>
        name.Length == 1 ? Weekdays.IndexOf(name, StringComparison.Ordinal) : Array.IndexOf(EnglishWeekdays, name.ToLowerInvariant());

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, ValueSpan: var digits } ? Numerals.Read(digits) : null;
}
