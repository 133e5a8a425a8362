using System.Text.RegularExpressions;

namespace Archive.Importing.Recognising;

/// <summary>Parts what names several people or topics in a row, and adds each by itself.</summary>
internal sealed class NameLists(Findings found)
{
    private static readonly Regex BetweenNames = new(@"\s*(?:、|,|，|&|＆|/|／|;|；| and | と )\s*", RegexOptions.CultureInvariant);
    private static readonly Regex InKanji = new(@"^\p{IsCJKUnifiedIdeographs}{3,5}(・\p{IsCJKUnifiedIdeographs}{3,5})+$", RegexOptions.CultureInvariant);
    private static readonly Regex BetweenTopics = new(@"\s*(?:、|,|，|/|／|;|；|\s[|｜]\s|　)\s*", RegexOptions.CultureInvariant);
    private static readonly Regex AfterTopics = new(@"\s*([|｜]\s*)?(固定リンク|パーマリンク|permalink|トラックバック|コメント|Leave a comment|Edit).*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);

    public void AddTopics(string value, Sureness sureness, int line)
    {
        foreach (var topic in BetweenTopics.Split(AfterTopics.Replace(value, "")).Where(topic => topic.Length is > 0 and <= 30))
        {
            found.Add(FactFields.Topics, topic.Trim('#', ' '), sureness, line);
        }
    }

    /// <summary>A dot between two names in kanji parts them, and joins those of one name in kana.</summary>
    public void Add(string field, string value, Sureness sureness, int line)
    {
        foreach (var name in (InKanji.IsMatch(value) ? value.Split('・') : BetweenNames.Split(value)).Select(Bare).Where(name => name.Length > 0))
        {
            found.Add(field, name, sureness, line);
        }
    }

    /// <summary>A name without honorifics and without its spelling in brackets.</summary>
    public static string Bare(string name)
    {
        var bare = Regex.Replace(name, @"\s*[(（][^)）]*[)）]\s*$", "");
        return Regex.Replace(bare, "\\s*(著|記|筆|訳|さん|氏)$", "").Trim();
    }
}
