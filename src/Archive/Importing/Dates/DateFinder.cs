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
        ^ (?>[\s)\]>」』】、,.。|:;・-]*) (付け?|[春夏秋冬]?号|記|付)? (?>\s*)
        (掲載|更新|投稿|公開|配信|発行|発表|放送|執筆|作成|訳出|翻訳|アップ|現在)? (?>\s*)
        (パーマリンク|固定リンク|Permalink)? [\s)\]>」』】.。|:]* $
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase);

    /// <summary>From left to right, none within another.</summary>
    public static IEnumerable<FoundDate> All(string folded, DateSetting setting)
    {
        if (!folded.AsSpan().ContainsAny(Hints))
        {
            yield break;
        }

        var forms = DateForms.All.Where(form => form.Only is null || form.Only == setting.Place).ToArray();
        var next = Array.ConvertAll(forms, form => form.Pattern.Match(folded));
        while (First(next) is { } match)
        {
            if (DateReading.Of(match, setting) is { } found)
            {
                yield return found;
            }

            Follow(forms, next, folded, match.Index + match.Length);
        }
    }

    /// <summary>The date with which a text ends, but for words such as 掲載; a date within a title is none of its own. A year alone counts beside a label only.</summary>
    public static FoundDate? AtEnd(string folded, DateSetting setting) =>
        All(folded, setting).LastOrDefault(found =>
            Tail.IsMatch(folded[found.End..]) && (setting.Place == DatePlace.Label || found.IsMoreThanYear));

    /// <summary>The date that is all there is in a text, but for brackets and words such as 掲載.</summary>
    public static FoundDate? Whole(string folded, DateSetting setting) =>
        AtEnd(folded, setting) is { } found && folded[..found.Start].Trim(' ', '(', '[', '<', '【', '「', '-', '|', '・') is "" or "on" or "On" ? found : null;

    private static Match? First(Match[] next)
    {
        Match? first = null;
        foreach (var match in next)
        {
            if (match.Success && (first is null || match.Index < first.Index || (match.Index == first.Index && match.Length > first.Length)))
            {
                first = match;
            }
        }

        return first;
    }

    /// <summary>Looks again only for the forms that were found too early: else a line full of dates would be read once for each of them.</summary>
    private static void Follow(DateForm[] forms, Match[] next, string folded, int from)
    {
        for (var form = 0; form < forms.Length; form++)
        {
            if (next[form].Success && next[form].Index < from)
            {
                next[form] = forms[form].Pattern.Match(folded, from);
            }
        }
    }
}
