using System.Text.RegularExpressions;
using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>Lines whose form alone says that they name who wrote or translated a text: 著 behind a name, a name in two scripts, by before it.</summary>
internal static class NameForms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    // For an expression with so many choices that a hostile line would never end.
    private const RegexOptions Linear = Options | RegexOptions.NonBacktracking;

    private const int LongestTranslation = 60;

    private static readonly Regex KanaAndLatin = new(
        @"^((by|By|BY)\s+|文[・=:]\s*)?(?<name>[ァ-ヶー][ァ-ヶー・= .A-Z]*)\s?\((?<latin>[\p{L}][\p{L}'’. -]+)\)\s?(?<by>著|記|筆|氏|作)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex By = new(@"^by\s+(?<name>[\p{Lu}][\p{L}'’. -]{2,40}?)((\s*[,|/·]\s*|\s+[-–—]\s+)(?<rest>.+))?$", Options);

    private static readonly Regex TranslatedFrom = new(@"^Translated (into [A-Z][a-z]+ )?from (the )?(?<language>[A-Z][a-z]+) by (?<name>[\p{L}][\p{L}'’. -]{2,40})\.?$", Options);

    private static readonly Regex WithCalling = new(
        @"^(?<name>[^\s()、。「」]{3,30})\s?\((?<calling>[^()、。「」]{0,10}?(家|者|作家|詩人|教授|記者|監督|講師|学生|農夫|弁護士|医師|編集長|研究員|ジャーナリスト))\)$", Options);

    private static readonly Dictionary<string, string> LanguageNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Japanese"] = "ja",
        ["English"] = "en",
        ["French"] = "fr",
        ["German"] = "de",
        ["Spanish"] = "es",
        ["Italian"] = "it",
        ["Portuguese"] = "pt",
        ["Russian"] = "ru",
        ["Chinese"] = "zh",
        ["Korean"] = "ko",
        ["Arabic"] = "ar",
    };

    private static readonly Regex RoleAndName = new(@"^(?<by>著|文|筆|訳)\s(?<name>[^\s。、「」()=:]{2,12}(\s[^\s。、「」()=:]{1,8})?)$", Options);

    private static readonly Regex FromPlace = new(@"^(?<name>[^\s、。]{3,24})\s?[、,/]\s?[^\s、。]{2,12}(発|にて|特派員)$", Options);

    private static readonly Regex WrittenBy = new(@"^[(（]?\s*(?<name>[^\s。、「」()=:]{2,20}([ ・][^\s。、「」()=:]{1,12}){0,3})\s*(?<by>著|記|筆)\s*[)）]?$", Options);

    private static readonly Regex TranslatedBy = new(
        @"^[(\[【〔<]?\s*(?<name>[^。、「」『』()\[\]【】=:#]{2,24}?)\s*[=・]?\s*訳\s*[)\]】〕>]?\s*(?<rest>.*)$", Linear);

    private static readonly Regex NotATranslator = new("^(全文|機械|自動|抄|拙|試|仮|全|和|英|邦|日本語|完|直|意|超|要|言い|内|申し|通|重|翻)$|(Google|DeepL|機械|自動)", Options);

    private static readonly Regex NameAndQuote = new("^(?<name>[^「」『』。、]{3,30})[「『](?<title>[^「」『』]{6,80})[」』]$", Options);

    private static readonly Regex Group = new(@"\S(グループ|チーム|の会|研究会|編集部)$", Options);

    /// <summary>Whether the words alone show that they name somebody.</summary>
    public static bool IsName(string text) => KanjiNames.Is(text) || Shapes.IsPerson(text) || Group.IsMatch(text);

    public static Clue? Read(string text) =>
        InBothScripts(text) ?? FromLanguage(text) ?? Called(text) ?? ByLine(text) ?? RoleFirst(text) ?? Correspondent(text) ?? Translated(text) ?? RoleLast(text) ?? NameAndTitle(text);

    private static Clue.Writer? InBothScripts(string text) => KanaAndLatin.Match(text) is { Success: true } match
        ? new Clue.Writer(match.Groups["name"].Value.Trim(), match.Groups["by"].Success ? Sureness.Sure : Sureness.Likely)
        : null;

    private static Clue.Writer? ByLine(string text)
    {
        if (By.Match(text) is not { Success: true } by || !Shapes.IsLatin(text))
        {
            return null;
        }

        var parts = by.Groups["rest"].Value.Split('|').Select(part => (Text: part, Date: DateFinder.AtEnd(part, DateSetting.Label))).ToList();
        var date = parts.Find(part => part.Date is not null).Date;
        var names = parts.Select(part => part.Text[..(part.Date?.Start ?? part.Text.Length)].Trim(' ', ',', '/', '-', '·')).Where(name => name.Length > 1).ToList();
        var publication = names.Find(Shapes.IsPublication) ?? names.FirstOrDefault();
        return new Clue.Writer(by.Groups["name"].Value.Trim(), Sureness.Sure, publication, date);
    }

    /// <summary><c>Translated from the Japanese by Robin Placeholder</c></summary>
    private static Clue.TranslatedBy? FromLanguage(string text) => TranslatedFrom.Match(text) is { Success: true } match
        ? new Clue.TranslatedBy(match.Groups["name"].Value.Trim(' ', '.'), null, LanguageNames.GetValueOrDefault(match.Groups["language"].Value))
        : null;

    /// <summary><c>ハンナ・スペシメン（作家）</c></summary>
    private static Clue.Writer? Called(string text) => WithCalling.Match(text) is { Success: true } match && Shapes.IsKatakanaName(match.Groups["name"].Value)
        ? new Clue.Writer(match.Groups["name"].Value, Sureness.Likely)
        : null;

    private static Clue? RoleFirst(string text)
    {
        var match = RoleAndName.Match(text);
        var name = match.Groups["name"].Value;
        return !match.Success || !Shapes.MayBeName(name) ? null
            : match.Groups["by"].Value == "訳" ? new Clue.TranslatedBy(name, null)
            : new Clue.Writer(name, Sureness.Likely);
    }

    private static Clue.Writer? Correspondent(string text) =>
        FromPlace.Match(text) is { Success: true } from && Shapes.IsPerson(from.Groups["name"].Value) ? new Clue.Writer(from.Groups["name"].Value, Sureness.Likely) : null;

    private static Clue.TranslatedBy? Translated(string text)
    {
        if (text.Length > LongestTranslation || TranslatedBy.Match(text) is not { Success: true } match || NotATranslator.IsMatch(match.Groups["name"].Value))
        {
            return null;
        }

        var date = DateFinder.Whole(match.Groups["rest"].Value, DateSetting.Label);
        return match.Groups["rest"].Length == 0 || date is not null ? new Clue.TranslatedBy(match.Groups["name"].Value.Trim(' ', '/', '=', '・'), date) : null;
    }

    private static Clue.Writer? RoleLast(string text) =>
        !FurnitureWords.IsSiteName(text) && WrittenBy.Match(text) is { Success: true } match && match.Groups["name"].Value is var name
        && Shapes.MayBeName(name) && (Shapes.IsPerson(name) || match.Groups["by"].Value == "著")
            ? new Clue.Writer(name, Sureness.Likely)
            : null;

    /// <summary>Only of a person's whole name, and only where what stands in the brackets is no speech: headlines quote those they speak of.</summary>
    private static Clue? NameAndTitle(string text) =>
        NameAndQuote.Match(text) is { Success: true } match
        && match.Groups["name"].Value.Trim() is var name && match.Groups["title"].Value is var title
        && Shapes.IsPerson(name) && !Shapes.IsOffice(name) && !Shapes.EndsSentence(title) && !Shapes.EndsInPredicate(title)
            ? new Clue.WriterAndTitle(name, title)
            : null;
}
