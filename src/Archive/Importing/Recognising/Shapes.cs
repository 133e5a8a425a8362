using System.Text.RegularExpressions;

namespace Archive.Importing.Recognising;

/// <summary>What a few folded words look like: a name, a sentence, words in Latin letters.</summary>
internal static class Shapes
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const int LongestSentence = 40;

    private static readonly char[] Closing = [' ', '」', '』', ')', '”', '’'];

    private static readonly Regex Sentences = new(@"[a-z]{3,}[.!?][”""’)]?\s[“""‘(]?\p{Lu}", Options);

    private static readonly Regex Katakana = new(@"^[ァ-ヶー]+([・= ・][ァ-ヶー]+|[・ =][A-Z]\.?)+$", Options);

    private static readonly Regex LatinPerson = new(
        @"^(?!(?i:The|A|An|What|How|Why|When|Where|Who|In|On|Of)\s)(Dr\.?\s|Prof\.?\s)?\p{Lu}[\p{L}'’.-]+(\s(\p{Lu}\.?|\p{Lu}[\p{L}'’.-]+|de|da|van|von|der|den|bin|al|el|la|le|du|di)){1,4}$", Options);

    // What newspapers, magazines and sites call themselves, and people do not.
    private static readonly Regex PublicationWord = new(
        @"(?i)\b(research|news|times|post|journal|review|media|press|blog|daily|weekly|foundation|institute|network|reports?|today|magazine|tribune|guardian|telegraph|herald|globe|nation|watch|online|tv|radio|agency|cent(er|re)|gazette|monitor|independent|intercept|chronicle|letters?|standard|observer|bulletin|quarterly|forum|society|university)\b|\.(com|org|net|info|jp|example)\b"
        + "|リサーチ|ニュース|タイムズ|タイムス|ポスト|ジャーナル|レビュー|メディア|プレス|ブログ|新聞|通信|放送|テレビ|ラジオ|財団|研究所|ネット|オンライン|マガジン|トゥデイ|ウェスト|ウエスト|ガーディアン|ガゼット|日報|時報|月報|週報|季刊|月刊|週刊|日刊|サイト|文庫|出版|書房|[誌紙社]$",
        Options);

    // A post, a title or an honorific: who is called so is spoken of, and does not write.
    private static readonly Regex Office = new(
        "(大統領|首相|総理|外相|長官|議員|報道官|大臣|国王|皇帝|主席|書記長|総長|将軍|元帥|大使|知事|市長|代表|委員長|会長|社長|幹部|政府|当局|軍|省|国|氏|さん|様)$", Options);

    private static readonly Regex NotANameWord = new("[。、!?「」『』<>【】]|です|ます|した|する|される|ている|[をがはにで]$|について|とは", Options);

    public static bool HasJapanese(string folded) => folded.AsSpan().ContainsAnyInRange('\u3041', '\u30FE')
        || folded.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');

    /// <summary>Words in Latin letters and no others.</summary>
    public static bool IsLatin(string folded) => !HasJapanese(folded) && folded.Any(char.IsAsciiLetter);

    public static bool IsKatakanaName(string folded) => folded.Length <= 40 && Katakana.IsMatch(folded);

    public static bool IsLatinPerson(string folded) => folded.Length <= 50 && LatinPerson.IsMatch(folded) && !IsPublication(folded);

    public static bool IsPerson(string folded) => IsKatakanaName(folded) || IsLatinPerson(folded);

    public static bool IsPublication(string folded) => PublicationWord.IsMatch(folded);

    public static bool IsOffice(string folded) => Office.IsMatch(folded);

    /// <summary>A word such as things are filed under.</summary>
    public static bool MayBeTopic(string folded) => folded.Length > 0 && folded.All(char.IsLetterOrDigit) && !folded.AsSpan().ContainsAnyInRange('\u3041', '\u3096');

    /// <summary>Short, and no sentence.</summary>
    public static bool MayBeName(string folded) =>
        folded.Length is >= 2 and <= 40 && !NotANameWord.IsMatch(folded) && folded.Any(char.IsLetter) && !folded.Contains("://", StringComparison.Ordinal);

    public static bool EndsSentence(string folded) =>
        folded.AsSpan().TrimEnd(" 」』)”’\"'】]") is [.., '。' or '.' or '!' or '?' or '…'];

    /// <summary>A paragraph of running text, before which the head of an article ends.</summary>
    public static bool IsProse(string folded) =>
        HasJapanese(folded)
            ? (folded.Length > 60 && (EndsSentence(folded) || folded.Contains('。', StringComparison.Ordinal))) || folded.Length > 120
            : folded.Length > 100 && folded.Contains(". ", StringComparison.Ordinal) || folded.Length > 160 || (folded.Length > 70 && folded.EndsWith('.'));

    /// <summary>Several sentences in a row, or a long one: words of a text, which are no title.</summary>
    public static bool IsRunning(string folded) => HasJapanese(folded)
        ? folded.TrimEnd(Closing) is var text && (text.IndexOf('。', StringComparison.Ordinal) is >= 0 and var stop && stop < text.Length - 1
            || (text.Length > LongestSentence && EndsSentence(text)))
        : IsProse(folded) || (EndsSentence(folded) && Sentences.IsMatch(folded));

    /// <summary>Words that only lead to an original, as はこちら does.</summary>
    public static bool MayBeLinkWord(string folded) => folded.Length <= 12 && Regex.IsMatch(folded, "(?i)こちら|ここ|リンク|参照|here|link|英語|^url$");

    /// <summary>Ends as a Japanese predicate does.</summary>
    public static bool EndsInPredicate(string folded) =>
        folded.TrimEnd('」', '』', ')', ' ') is [.., 'た' or 'る' or 'だ' or 'い' or 'う' or 'す' or 'ん' or 'ね' or 'よ'];
}
