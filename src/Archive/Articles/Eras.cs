using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Markup;

namespace Archive.Articles;

/// <summary>The eras of modern Japan. Five rows of our own: the framework's calendar takes 平成35年 without a word.</summary>
internal static class Eras
{
    private static readonly Era[] All =
    [
        new("令和", 'R', PartialDate.Of(2019, 5, 1)!, PartialDate.Of(9999)!),
        new("平成", 'H', PartialDate.Of(1989, 1, 8)!, PartialDate.Of(2019, 4, 30)!),
        new("昭和", 'S', PartialDate.Of(1926, 12, 25)!, PartialDate.Of(1989, 1, 7)!),
        new("大正", 'T', PartialDate.Of(1912, 7, 30)!, PartialDate.Of(1926, 12, 24)!),
        new("明治", 'M', PartialDate.Of(1868, 1, 25)!, PartialDate.Of(1912, 7, 29)!),
    ];

    private static readonly Regex Written = new(
        @"^(?<era>令和|平成|昭和|大正|明治)\s*(?<year>元|[0-9]{1,2})\s*年(\s*(?<month>[0-9]{1,2})\s*月(\s*(?<day>[0-9]{1,2})\s*日)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <summary>A day of an era as a field takes it: 令和6年5月1日 is <c>2024-05-01</c>. Null for what is no such day.</summary>
    public static string? Western(string text)
    {
        if (Written.Match(Folding.Compatible(text)) is not { Success: true } match)
        {
            return null;
        }

        var era = Named(match.Groups["era"].Value);
        var date = PartialDate.Of(era.YearOf(Number(match, "year") ?? 1), Number(match, "month"), Number(match, "day"));
        return date is not null && era.Holds(date) ? date.Iso : null;
    }

    public static Era Named(string nameOrLetter) => Array.Find(All, era => era.Name == nameOrLetter || era.Letter.ToString() == nameOrLetter)!;

    /// <summary>Null for 元, too, which is no figure.</summary>
    private static int? Number(Match match, string name) =>
        int.TryParse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; of the present one a year that never comes.</param>
internal sealed record Era(string Name, char Letter, PartialDate First, PartialDate Last)
{
    public int YearOf(int yearOfEra) => First.Year!.Value + yearOfEra - 1;

    /// <summary>Whether any day that a date may mean lies in the era.</summary>
    public bool Holds(PartialDate date) => date.CompareTo(Last) <= 0 && date.LastDay >= First.FirstDay;
}
