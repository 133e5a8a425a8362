namespace Archive.Articles;

/// <summary>How long after its original a translation came out, as one may say it: 約18年後, about 18 years after the original.</summary>
/// <param name="Count">Never less than one.</param>
/// <param name="About">Whether the word "about" belongs before it: the dates are partial, or the count is rounded.</param>
/// <remarks>
/// The smaller unit holds until there are two of the larger, so that rounding never changes much: 49 days, 13 months, 2 years.
/// Between partial dates nothing is said below two: from some day of 2021 to some day of 2022 it may be a day or two years.
/// </remarks>
internal readonly record struct Interval(int Count, IntervalUnit Unit, bool About)
{
    private const int MonthsOfYear = 12;
    private const int DaysOfMonth = 30; // only to round with

    /// <summary>Null where the dates are too partial to say it, and where the translation did not come later.</summary>
    public static Interval? Between(PartialDate original, PartialDate translation) => (original, translation) switch
    {
        ({ Day: not null, FirstDay: { } from }, { Day: not null, FirstDay: { } to }) => OfDays(from, to),
        ({ Month: not null }, { Month: not null }) => OfMonths(MonthsFrom(original, translation)),
        ({ Year: { } from }, { Year: { } to }) => AtLeastTwo(to - from, IntervalUnit.Year),
        _ => null,
    };

    private static Interval? OfDays(DateOnly original, DateOnly translation)
    {
        if (translation <= original)
        {
            return null;
        }

        var months = WholeMonths(original, translation);
        var days = translation.DayNumber - original.AddMonths(months).DayNumber;
        var nearest = Rounded(months * DaysOfMonth + days, DaysOfMonth);
        return months < 2 ? new Interval(translation.DayNumber - original.DayNumber, IntervalUnit.Day, About: false)
            : nearest < 2 * MonthsOfYear ? new Interval(nearest, IntervalUnit.Month, days > 0)
            : new Interval(Rounded(months, MonthsOfYear), IntervalUnit.Year, months % MonthsOfYear > 0);
    }

    private static Interval? OfMonths(int months) => months < 2 * MonthsOfYear
        ? AtLeastTwo(months, IntervalUnit.Month)
        : AtLeastTwo(Rounded(months, MonthsOfYear), IntervalUnit.Year);

    private static Interval? AtLeastTwo(int count, IntervalUnit unit) => count < 2 ? null : new Interval(count, unit, About: true);

    private static int Rounded(int count, int size) => (count + size / 2) / size;

    private static int MonthsFrom(PartialDate from, PartialDate to) =>
        (to.Year!.Value - from.Year!.Value) * MonthsOfYear + to.Month!.Value - from.Month!.Value;

    private static int WholeMonths(DateOnly from, DateOnly to)
    {
        var months = (to.Year - from.Year) * MonthsOfYear + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }
}

/// <summary>What an interval is counted in.</summary>
internal enum IntervalUnit
{
    Day,
    Month,
    Year,
}
