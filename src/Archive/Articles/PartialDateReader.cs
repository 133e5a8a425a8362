using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Markup;

namespace Archive.Articles;

/// <summary>The ways of writing a date that need no guessing: the year is first and has four digits.</summary>
internal static class PartialDateReader
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace;

    private static readonly Regex Separated = new(
        """
        ^ (?<year>[0-9]{4})
        ( (?<separator>[-/.]) (?<month>[0-9]{1,2}) ( \k<separator> (?<day>[0-9]{1,2}) )? )?
        (?<time>[^0-9].*)? $
        """,
        Options);

    private static readonly Regex Japanese = new(
        """
        ^ (?<year>[0-9]{4}) \s?年\s?
        ( (?<month>[0-9]{1,2}) \s?月\s? ( (?<day>[0-9]{1,2}) \s?日\s? )? )?
        (?<time>.+)? $
        """,
        Options);

    private static readonly Regex Time = new(
        """
        ^ [T\s]? (午前|午後)? ([01]?[0-9]|2[0-4])
        ( :[0-5][0-9] ( :[0-5][0-9] ([.,][0-9]+)? )? | 時 ( [0-5]?[0-9]分 ( [0-5]?[0-9]秒 )? )? )
        ( \s?[AP]M )? ( \s? ( Z | UTC | GMT | JST | [-+][0-9]{2}:?([0-9]{2})? ) )? $
        """,
        Options);

    public static PartialDate? Read(string text, bool withTime)
    {
        if (UnknownWord.Is(text))
        {
            return PartialDate.Unknown;
        }

        return Find(Folding.Words(text), withTime) is { } match
            ? PartialDate.Of(Number(match, "year") ?? 0, Number(match, "month"), Number(match, "day"))
            : null;
    }

    /// <summary>By its form alone: whether the calendar has it is another question.</summary>
    public static bool IsDate(string text, bool withTime) => Find(Folding.Words(text), withTime) is not null;

    private static Match? Find(string folded, bool withTime)
    {
        var match = Japanese.Match(folded) is { Success: true } japanese ? japanese : Separated.Match(folded);
        return match.Success && IsTimeRight(match, withTime) ? match : null;
    }

    /// <summary>A time stands only behind a day.</summary>
    private static bool IsTimeRight(Match match, bool withTime) =>
        !match.Groups["time"].Success
        || (withTime && match.Groups["day"].Success && Time.IsMatch(match.Groups["time"].ValueSpan));

    private static int? Number(Match match, string name) =>
        match.Groups[name] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}
