using System.Globalization;

namespace Archive.Articles;

/// <summary>A date as exact as it is known, and no more: a day, a month, a year, or nothing.</summary>
/// <remarks>
/// In order, unknown comes before every date and a partial date before the first day it may mean: newest first, a list ends with what is
/// not known, and so does each of its years and months.
/// </remarks>
internal sealed record PartialDate : IComparable<PartialDate>
{
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day) => (_year, _month, _day) = ((short)year, (byte)month, (byte)day);

    public static PartialDate Unknown { get; } = new(0, 0, 0);

    public int? Year => _year == 0 ? null : _year;

    public int? Month => _month == 0 ? null : _month;

    public int? Day => _day == 0 ? null : _day;

    public bool IsKnown => _year != 0;

    private int Order => (_year << 16) | (_month << 8) | _day;

    /// <summary>The day itself, or the first that it may be; null where nothing is known.</summary>
    public DateOnly? FirstDay => IsKnown ? new DateOnly(_year, Math.Max((int)_month, 1), Math.Max((int)_day, 1)) : null;

    /// <summary>The day itself, or the last that it may be; null where nothing is known.</summary>
    public DateOnly? LastDay => IsKnown && (Month ?? 12) is var month
        ? new DateOnly(_year, month, Day ?? DateTime.DaysInMonth(_year, month))
        : null;

    /// <summary><c>2022-01-18</c>, <c>2022-01</c>, <c>2022</c> or <c>unknown</c>: what HTML's <c>time</c> takes, and addresses are made of.</summary>
    public string Iso => (Year, Month, Day) switch
    {
        (null, _, _) => UnknownWord.English,
        (_, null, _) => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}"),
        (_, _, null) => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}-{_day:00}"),
    };

    /// <summary>Null where the calendar has no such day.</summary>
    public static PartialDate? Of(int year, int? month = null, int? day = null)
    {
        var isYear = year is >= 1 and <= 9999;
        var isMonth = isYear && (month is >= 1 and <= 12 || (month is null && day is null));
        var isDay = isMonth && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));
        return isDay ? new PartialDate(year, month ?? 0, day ?? 0) : null;
    }

    /// <summary>A date as authors write it, <c>2022/1/18</c> and <c>2022年1月18日</c> among them; null where it is none, or no day of the calendar.</summary>
    /// <param name="withTime">Whether a time may follow. It is left off, and its zone too: the day is the day as stated.</param>
    public static PartialDate? Parse(string text, bool withTime = false) => PartialDateReader.Read(text, withTime);

    /// <summary>Whether it has the form of a date, though perhaps of one that no calendar has.</summary>
    public static bool IsWritten(string text, bool withTime) => PartialDateReader.IsDate(text, withTime);

    public int CompareTo(PartialDate? other) => other is null ? 1 : Order - other.Order;

    public override string ToString() => Iso;
}
