namespace Archive.Markup.Letters;

/// <summary>One kana as dictionaries look it up: in hiragana, large, by its row and its vowel. Voicing marks are taken off before.</summary>
internal static class Kana
{
    public const char LongMark = 'ー';
    public const char RepeatMark = 'ゝ';

    private const int FromKatakana = 'ア' - 'あ';

    private const string Small = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private const string Large = "あいうえおつやゆよわかけ";

    // The small katakana that Ainu is written with stand apart, from U+31F0 on, in this order.
    private const string AinuSmall = "くしすとぬはひふへほむらりるれろ";

    private static readonly string[] Rows =
        ["あかさたなはまやらわ", "いきしちにひみりゐ", "うくすつぬふむゆる", "えけせてねへめれゑ", "おこそとのほもよろを"];

    /// <summary>Katakana as hiragana, with ヽ among them; every other character as it is.</summary>
    public static char Hiragana(char character) => character switch
    {
        (>= 'ァ' and <= 'ヶ') or 'ヽ' => (char)(character - FromKatakana),
        _ => character,
    };

    public static bool IsKatakana(char character) => character is (>= 'ァ' and <= 'ヽ') or (>= '\u31F0' and <= '\u31FF');

    /// <summary>Whether it is written with kana, those of half the width too: ー, ゝ and ヽ are among them, ・ is not.</summary>
    public static bool IsKana(char character) =>
        character is (>= 'ぁ' and <= 'ゖ') or RepeatMark or (>= '\uFF66' and <= '\uFF9D') || (IsKatakana(character) && character != '・');

    /// <summary>The large kana, in hiragana, of any kana, and every other character as it is.</summary>
    public static char LargeHiragana(char character)
    {
        if (character is >= '\u31F0' and <= '\u31FF')
        {
            return AinuSmall[character - '\u31F0'];
        }

        var hiragana = Hiragana(character);
        var small = Small.IndexOf(hiragana, StringComparison.Ordinal);
        return small < 0 ? hiragana : Large[small];
    }

    /// <summary>The kana that ー stands for after a large hiragana; nothing after ん and after what is no kana.</summary>
    public static string Vowel(char hiragana) =>
        Rows.FirstOrDefault(row => row.Contains(hiragana, StringComparison.Ordinal))?[..1] ?? "";

    /// <summary>The head of the row in which a large hiragana stands, あ to わ; ん stands with わ.</summary>
    public static char RowOf(char hiragana) => Rows[0].Last(head => head <= hiragana);
}
