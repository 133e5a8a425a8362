using Archive.Articles;

namespace Archive.Importing.Dates;

/// <summary>A date as it stands in a pasted text: where, what it says, and whether it can be believed.</summary>
/// <param name="Start">In the folded text.</param>
/// <param name="Date">Unknown where the text does not decide: an ambiguous or an impossible date is never written.</param>
/// <param name="Time">From <c>T</c> on, with the zone where one is known; null where no time stands beside the day.</param>
/// <param name="Readings">Both days that an ambiguous date may mean; else empty.</param>
internal sealed record FoundDate(int Start, int Length, PartialDate Date, string? Time, DateDoubt Doubt, IReadOnlyList<PartialDate> Readings)
{
    public int End => Start + Length;

    public string Iso => Date.Iso + Time;

    /// <summary>Whether it is more than a year, which may be part of a name or title; a doubtful one is.</summary>
    public bool IsMoreThanYear => Date.Month is not null || Doubt != DateDoubt.None;

    /// <summary>Without its doubt, where the keeper knows which number comes first on that site.</summary>
    public FoundDate By(NumericDateOrder? order) => Doubt == DateDoubt.Ambiguous && order is { } known
        ? this with { Date = Readings[(int)known], Doubt = DateDoubt.None, Readings = [] }
        : this;
}

/// <summary>What comes first in <c>05/11/2022</c>, in the order of <see cref="FoundDate.Readings"/>.</summary>
internal enum NumericDateOrder
{
    DayFirst,
    MonthFirst,
}

/// <summary>What makes a date doubtful.</summary>
internal enum DateDoubt
{
    None,

    /// <summary>The day was another day of the week than the text says.</summary>
    WrongWeekday,

    /// <summary>The era had ended by that year, or had not begun.</summary>
    OutsideEra,

    /// <summary><c>05/11/2022</c>: day first or month first.</summary>
    Ambiguous,

    /// <summary>The calendar has no such day.</summary>
    Impossible,
}

/// <summary>Where a text stands in which dates are looked for, and by which other dates its short forms go.</summary>
/// <param name="Anchor">The day of the article, for dates without a year; null where it is not known.</param>
/// <param name="Previous">The date before this one, which 同年 and 同上 repeat.</param>
internal sealed record DateSetting(DatePlace Place, PartialDate? Anchor = null, PartialDate? Previous = null)
{
    /// <summary>A line of running text, of which nothing else is known.</summary>
    public static DateSetting Text { get; } = new(DatePlace.Text);

    /// <summary>Beside a label or in a citation.</summary>
    public static DateSetting Label { get; } = new(DatePlace.Label);
}

/// <summary>How short a form of date is still believed.</summary>
internal enum DatePlace
{
    Text,

    /// <summary>Here <c>2017.2</c> is a month, and a year alone a date.</summary>
    Label,

    /// <summary>Here <c>20220109</c> is a day.</summary>
    FileName,
}
