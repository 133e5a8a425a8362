using System.Text.RegularExpressions;
using Archive.Importing.Dates;
using Archive.Importing.Texts;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Lines with more than one thing on them: an author and a translator, a day of posting and one of changing.</summary>
internal static class CompoundLines
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private const int LongestLine = 120;

    private static readonly Regex NameAndBracket = new(@"^(?<name>[^()]{2,40})\((?<other>[^()]{2,40})\)$", Options);

    private static readonly Regex Between = new(@"^\s*(最終)?(更新|updated)(日時?)?\s*[::]?\s*$", Options);

    /// <summary>Null where not every part is known, or there is only one.</summary>
    public static Clue? Read(string text)
    {
        if (text.Length > LongestLine || text.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        if ((TwoDays(text) ?? Credits.Read(text)) is { } known)
        {
            return known;
        }

        var parts = NameAndBracket.Match(text) is { Success: true } both
            ? [both.Groups["name"].Value, both.Groups["other"].Value]
            : text.Trim('(', ')', '[', ']').Split(['/', '|'], StringSplitOptions.TrimEntries);
        return parts.Length > 1 ? Of(parts) : null;
    }

    private static Clue? Of(string[] parts)
    {
        var clues = parts.Select(part => ClueReader.ReadPart(new PastedLine(0, part))).ToList();
        if (!clues.Exists(clue => clue is Clue.Labelled { Value.Length: > 0 } or Clue.TranslatedBy or Clue.Writer { Sureness: Sureness.Sure }))
        {
            return null;
        }

        var known = parts.Zip(clues, (part, clue) => clue is Clue.Labelled { Value.Length: > 0 } or Clue.TranslatedBy or Clue.Writer or Clue.LoneDate or Clue.Published or Clue.Dated ? clue : PersonIn(part)).ToList();
        return known.Contains(null) ? null : new Clue.Several([.. known.OfType<Clue>()]);
    }

    private static Clue.Writer? PersonIn(string part) =>
        Folding.Compatible(part).Trim() is var name && (Shapes.IsPerson(name) || KanjiNames.IsSpaced(name)) && !Shapes.IsOffice(name) ? new Clue.Writer(name, Sureness.Likely) : null;

    /// <summary><c>2022.12.05 17:05 更新 2022.12.06 09:12</c></summary>
    private static Clue? TwoDays(string text) =>
        DateFinder.All(text, DateSetting.Text).ToList() is [{ Start: 0 } posted, var updated]
            && Between.IsMatch(text[posted.End..updated.Start]) && text.Length - updated.End < 3
            ? new Clue.Several([new Clue.LoneDate(posted), new Clue.Labelled(Marker.UpdateDate, text[updated.Start..])])
            : null;
}
