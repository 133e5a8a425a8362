using System.Buffers;
using System.Text.RegularExpressions;

namespace Archive.Importing.Dates;

/// <summary>Finds the dates in a folded text, and tells the date of a thing from one that only occurs in its words.</summary>
internal static class DateFinder
{
    private static readonly SearchValues<char> Hints = SearchValues.Create("0123456789〇一二三四五六七八九十元同");

    // What may stand between a date and the end of its line.
    private static readonly Regex Tail = new(
        """
        ^ [\s)\]>」』】、,.。|:;・-]* (付け?|号|記|付)? \s*
        (掲載|更新|投稿|公開|配信|発行|発表|放送|執筆|作成|訳出|翻訳|アップ|現在)? \s*
        (パーマリンク|固定リンク|Permalink)? [\s)\]>」』】.。|:]* $
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase);

    /// <summary>From left to right, none within another.</summary>
    public static IEnumerable<FoundDate> All(string folded, DateSetting setting)
    {
        var from = 0;
        while (from < folded.Length && folded.AsSpan(from).ContainsAny(Hints) && First(folded, from, setting.Place) is { } match)
        {
            if (DateReading.Of(match, setting) is { } found)
            {
                yield return found;
            }

            from = match.Index + match.Length;
        }
    }

    /// <summary>The date with which a text ends, but for words such as 掲載; a date within a title is none of its own. A year alone counts beside a label only.</summary>
    public static FoundDate? AtEnd(string folded, DateSetting setting) =>
        All(folded, setting).LastOrDefault(found =>
            Tail.IsMatch(folded[found.End..]) && (setting.Place == DatePlace.Label || found.Doubt != DateDoubt.None || found.Date.Month is not null));

    /// <summary>The date that is all there is in a text, but for brackets and words such as 掲載.</summary>
    public static FoundDate? Whole(string folded, DateSetting setting) =>
        AtEnd(folded, setting) is { } found && folded[..found.Start].Trim(' ', '(', '[', '<', '【', '「', '-', '|', '・') is "" or "on" or "On" ? found : null;

    private static Match? First(string folded, int from, DatePlace place)
    {
        Match? first = null;
        foreach (var form in DateForms.All)
        {
            if (form.Only is { } only && only != place)
            {
                continue;
            }

            var match = form.Pattern.Match(folded, from);
            if (match.Success && (first is null || match.Index < first.Index || (match.Index == first.Index && match.Length > first.Length)))
            {
                first = match;
            }
        }

        return first;
    }
}
