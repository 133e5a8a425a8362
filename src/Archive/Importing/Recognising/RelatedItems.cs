using System.Text.RegularExpressions;
using Archive.Importing.Dates;
using Archive.Importing.Texts;

namespace Archive.Importing.Recognising;

/// <summary>The lines of a list of related articles: a bullet, a title, mostly a date.</summary>
internal static class RelatedItems
{
    private static readonly Regex Bullet = new(@"^([-・*•●○■□▶►▷※>–]|[0-9]{1,2}[.)])\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool HasBullet(PastedLine line) => line.Form == LineForm.ListItem || Bullet.IsMatch(line.Folded.Trim());

    public static string WithoutBullet(string folded) => Bullet.Replace(folded.Trim(), "");

    public static FoundDate? DateOf(PastedLine line) => DateFinder.AtEnd(line.Folded.TrimEnd(), DateSetting.Text);

    /// <summary>Whether a line ends in a date in brackets, as items of such lists do.</summary>
    public static bool EndsInDate(PastedLine line) => DateOf(line) is { Start: > 2 }
        && line.Folded.TrimEnd() is [.., ')' or ']' or '日'] or [.., >= '0' and <= '9'];

    /// <summary>As written, without bullet and date.</summary>
    public static string TitleOf(PastedLine line)
    {
        var folded = line.Folded;
        var start = Bullet.Match(folded) is { Success: true } bullet ? bullet.Length : 0;
        var end = DateOf(line) is { } date && date.Start >= start ? date.Start : folded.Length;
        return line.FoldedLine.Original(start, end - start).Trim().TrimEnd('(', '（', '[', '［', ' ', '　', '、', ',', '-', '–', '—');
    }
}
