using System.Text.RegularExpressions;

namespace Archive.Importing.Recognising;

/// <summary>Names of people in kanji alone. Without the space between family and given name nothing shows that a few kanji are one, but a family name that many have.</summary>
internal static class KanjiNames
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Spaced = new(@"^(?<family>[\p{IsCJKUnifiedIdeographs}々]{1,3})\s(?<given>[\p{IsCJKUnifiedIdeographs}々\p{IsHiragana}]{1,4})$", Options);

    private static readonly Regex Joined = new(@"^[\p{IsCJKUnifiedIdeographs}々]{3,5}$", Options);

    private static readonly Regex InTwoParts = new(
        @"^(?<family>[\p{IsCJKUnifiedIdeographs}々ヶノツ]{1,4}|\p{IsHiragana}{2,4}|[ァ-ヶー]{2,4})\s[\p{IsCJKUnifiedIdeographs}々\p{IsHiragana}ァ-ヶー]{1,4}$", Options);

    // What stands in two words of kanji and is nobody's name.
    private static readonly Regex NoName = new(
        "特集|連載|前編|後編|続編|完全|全文|翻訳|第[一二三四五六七八九十]|国際|政治|経済|社会|文化|新聞|通信|日報|時報|編集|記事|速報|資料|月号|会社|大学|研究|協会|委員|部$|局$|版$|号$|誌$|紙$|回$|章$|節$|編$|論$|記$|録$", Options);

    // The hundred and some most frequent, the longer ones first.
    private static readonly string[] Families =
        ("佐々木 長谷川 五十嵐 佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 阿部 池田 橋本 山下 森田 石川 中島 前田 小川 藤田 岡田 後藤 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 "
        + "中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 小島 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 村田 武田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小山 岩崎 桜井 野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 浜田 古川 市川 小松 水野 "
        + "島田 寺島 田島 荒木 川口 川上 永井 中田 大久保 西川 本田 川崎 飯田 吉川 久保田 沢田").Split(' ');

    public static bool Is(string folded) => IsSpaced(folded) || HasFamily(folded);

    /// <summary>見本 文雄</summary>
    public static bool IsSpaced(string folded) => folded.Length <= 8 && Spaced.IsMatch(folded) && !NoName.IsMatch(folded) && !FurnitureWords.IsSection(folded);

    /// <summary>山本一郎, 山本 エリ: it is the family name that tells, so it is only likely enough to be marked.</summary>
    public static bool HasFamily(string folded) => !IsSpaced(folded) && !NoName.IsMatch(folded)
        && (Joined.IsMatch(folded)
            ? Array.Exists(Families, family => folded.StartsWith(family, StringComparison.Ordinal) && folded.Length - family.Length is 1 or 2 or 3)
            : InTwoParts.Match(folded) is { Success: true } parts && Families.Contains(parts.Groups["family"].Value));

    /// <summary>Whether no more than a family name and a given name can stand there: too little to call it one, enough not to take it for part of a title.</summary>
    public static bool MayBe(string folded) => folded.Length <= 9 && InTwoParts.IsMatch(folded) || HasFamily(folded);
}
