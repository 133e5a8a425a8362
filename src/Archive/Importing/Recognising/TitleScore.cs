using System.Text.RegularExpressions;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>How much speaks for a line of the head being the title, where nothing decides: what it says, where it stands, and what stands beside it.</summary>
/// <param name="head">The lines of the head that are not blank, by index.</param>
/// <param name="free">Those of which nothing else is known.</param>
internal sealed class TitleScore(Recognition reading, IReadOnlyList<int> head, IReadOnlyList<int> free)
{
    private const int LongestName = 10;
    private const int Subtitles = 1;

    private static readonly Regex Diary = new("(手帖|手帳|帖|ノート|雑記|雑感|日誌|日録|だより|たより|便り|ひとりごと|独り言|つぶやき|notes|notebook)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public int Of(int index)
    {
        var text = reading.Folded(index);
        return (index == head[0] ? 2 : 0)
            + (IsPhrase(text) ? 1 : 0)
            + (IsCapitalised(text) ? 1 : 0)
            + (TitleReader.IsCalledTranslation(text) && !NamesTranslator(text) ? 2 : 0)
            + (LeadsToStrong(index) ? 3 : 0)
            + (FollowsDay(index) ? 2 : 0)
            + (FollowsSiteAndDay(index, text) ? 4 : 0)
            + (FollowsIssue(index) ? 3 : 0)
            - (IsOfSite(index, text) ? 8 : 0)
            - (FurnitureWords.IsSiteName(text) ? 1 : 0)
            - (Shapes.IsLatinPerson(text) || Shapes.IsKatakanaName(text) || KanjiNames.Is(text) || NamesTranslator(text) ? 4 : 0)
            - (text.EndsWith('。') && index != head[0] ? 3 : 0)
            - (BeginsText(reading, index) ? 6 : 0)
            - (FollowsRunning(index) && !LeadsToStrong(index) ? 8 : 0)
            - (text[0] == '(' && text[^1] == ')' ? 4 : 0)
            - (reading.IsJapanese && Shapes.IsLatin(text) ? 4 : 0);
    }

    /// <summary>Words that belong together, and not only a name.</summary>
    public static bool IsPhrase(string text) => Shapes.HasJapanese(text)
        ? text.AsSpan().ContainsAnyInRange('\u3041', '\u3096') || text.Length > LongestName
        : text.Count(character => character == ' ') > 1;

    /// <summary>Whether the text itself begins there. A title may be two sentences, but then a name, a day or a label stands at once below it.</summary>
    public static bool BeginsText(Recognition reading, int index) => Shapes.IsRunning(reading.Folded(index))
        && (reading.EndsBlock(index) || !IsStrong(reading, index + 1));

    /// <summary><c>【翻訳】鈴木一郎</c></summary>
    private bool NamesTranslator(string text) =>
        TitleFinder.BehindEditorial(text) is { } words && (NameForms.IsName(words) || words is [.., '氏' or '様'] || words.EndsWith("さん", StringComparison.Ordinal) || reading.Names.IsPerson(words));

    /// <summary>As English titles are, and subtitles are not.</summary>
    private static bool IsCapitalised(string text) => Shapes.IsLatin(text)
        && text.Split(' ').All(word => word.Length < 5 || !char.IsAsciiLetterLower(word[0]));

    /// <summary>Whether a name, a day or a label follows, at once or behind a subtitle.</summary>
    private bool LeadsToStrong(int index)
    {
        var below = head.Where(other => other > index).TakeWhile((other, place) => place <= Subtitles && (place == 0 || free.Contains(head[PlaceOf(other) - 1]))).ToList();
        return below.Exists(line => IsStrong(reading, line));
    }

    private int PlaceOf(int index) => head.TakeWhile(other => other != index).Count();

    private bool FollowsDay(int index) => PlaceOf(index) is > 0 and var place && reading.ClueOf(head[place - 1]) is Clue.LoneDate;

    /// <summary>What diaries are called, a day, and words longer than that: those are what is told of the day.</summary>
    private bool FollowsSiteAndDay(int index, string text) =>
        FollowsDay(index) && PlaceOf(index) == 2 && IsPhrase(text) && !Shapes.EndsSentence(text)
        && reading.Folded(head[0]) is var name && (Diary.IsMatch(name) || FurnitureWords.IsSiteName(name)) && text.Length > name.Length && !Shapes.EndsSentence(name) && free.Contains(head[0]);

    /// <summary>Where the text has begun, a few words are one of its sentences or headings.</summary>
    private bool FollowsRunning(int index) => free.Any(other => other < index && BeginsText(reading, other));

    /// <summary>In newsletters the number of the issue and a line across the page stand above.</summary>
    private bool FollowsIssue(int index) => PlaceOf(index) is > 0 and var place && reading.ClueOf(head[place - 1]) is Clue.Furniture { Role: Role.Separator or Role.Site };

    private static bool IsStrong(Recognition reading, int index) =>
        reading.ClueOf(index) is Clue.Labelled or Clue.LoneDate or Clue.Cited or Clue.Translates or Clue.Dated or Clue.Writer or Clue.Published or Clue.TranslatedBy or Clue.PostedBy or Clue.Several
        || Shapes.IsPerson(reading.Folded(index)) || KanjiNames.Is(reading.Folded(index)) || reading.Names.IsPerson(reading.Folded(index));

    private bool IsOfSite(int index, string text) =>
        free.Count > 1
        && (FurnitureWords.IsTagline(text) || (index == head[0] && FurnitureWords.IsSiteName(text)) || FurnitureWords.IsSection(text) || FurnitureWords.IsIssueNumber(text)
            || head.Any(other => other > index && FurnitureWords.IsIssueNumber(reading.Folded(other)))
            || (index == head[0] + 1 && FurnitureWords.IsSiteName(reading.Folded(head[0])))
            || NamesPlace(index) || LeadsToSite(index) || IsNamedBelow(index, text));

    /// <summary>Whether a line below says of this name when the text appeared there.</summary>
    private bool NamesPlace(int index) => head.Any(other => reading.ClueOf(other) is Clue.Dated dated
        && Folding.Name(dated.Name) == Folding.Name(reading.Lines[index].Text));

    /// <summary>The first line, and below it a menu, what the site says of itself, or a day with a title.</summary>
    private bool LeadsToSite(int index)
    {
        if (index != head[0] || head.Count < 3)
        {
            return false;
        }

        var next = head[1];
        return IsMenu(next) || (IsMenu(head[2]) && free.Contains(next)) || FurnitureWords.IsTagline(reading.Folded(next))
            || (reading.ClueOf(next) is Clue.LoneDate && free.Contains(head[2]) && reading.EndsBlock(index) && LeadsToStrong(head[2]))
            || BeginsBlock(index, next);
    }

    private bool IsMenu(int index) => reading.ClueOf(index) is Clue.Furniture { Role: Role.Navigation };

    /// <summary>A name by itself, and below a blank line words that the day or a name follows at once: those are the title.</summary>
    private bool BeginsBlock(int index, int next) =>
        reading.EndsBlock(index) && free.Contains(next) && reading.Folded(index).Length <= LongestName && !HasHiragana(index)
        && HasHiragana(next) && !Shapes.EndsSentence(reading.Folded(next)) && LeadsToStrong(next);

    private bool HasHiragana(int index) => reading.Folded(index).AsSpan().ContainsAnyInRange('\u3041', '\u3096');

    /// <summary>Whether the page's own lines below name it: what is subscribed to, and whose rights are reserved.</summary>
    private bool IsNamedBelow(int index, string text) => text.Length is > 3 and <= 40
        && Enumerable.Range(index + 1, reading.Lines.Count - index - 1)
            .Any(below => reading.ClueOf(below) is Clue.Furniture { Role: Role.Banner or Role.Disclaimer } && reading.Folded(below).Contains(text, StringComparison.Ordinal));
}
