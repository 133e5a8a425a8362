using System.Buffers;
using System.Text;
using Archive.Markup.Letters;

namespace Archive.Markup.Bodies;

/// <summary>The language of a paragraph that is in another than its text, as far as its letters tell: that of a tweet, or of a line left as it was.</summary>
internal static class BlockLanguage
{
    public const string Chinese = "zh";
    public const string English = "en";

    private const int FewestWords = 3;
    private const int FewestHan = 8;
    private const double Most = 0.6;
    private const char FirstKana = 'ぁ';

    // What code page 932 lacks and Japanese is printed with all the same: of the forms of 常用漢字表 (2010) and of the printed standard of
    // 表外漢字字体表 (2000), those that came with JIS X 0213.
    private static readonly SearchValues<char> LaterForms =
        SearchValues.Create("俱俠剝吞啞噓嚙囊塡姸屛屢幷搔摑潑瀆焰瘦禱簞繡繫萊蔣蟬蠟軀醬醱頰顚驒鷗鹼麴麵");

    private static readonly Encoding Jis =
        CodePagesEncodingProvider.Instance.GetEncoding(932, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback)!;

    /// <summary>Null where it is the language of the text, or nothing tells.</summary>
    /// <param name="japanese">Whether the text is in Japanese; else it is in English.</param>
    public static string? Of(ReadOnlySpan<char> text, bool japanese) => HasKana(text)
        ? japanese ? null : OfKana(text)
        : japanese || Han.IsIn(text) ? OfKanaless(text, japanese) : null;

    private static string? OfKanaless(ReadOnlySpan<char> text, bool japanese)
    {
        var (latin, _, han, other) = Count(text);
        return latin > Most * (latin + han + other) ? japanese && HasWords(text) ? English : null
            : han >= FewestHan && latin == 0 && HasForeignForm(text) ? Chinese
            : null;
    }

    private static string? OfKana(ReadOnlySpan<char> text)
    {
        var (latin, kana, han, other) = Count(text);
        return kana + han > Most * (latin + kana + han + other) ? "ja" : null;
    }

    /// <summary>Asked of every block: of a Japanese one the first letters answer, and of an English one what is below all kana is passed over many at a time.</summary>
    private static bool HasKana(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange(FirstKana, char.MaxValue); at >= 0 && at < text.Length; at++)
        {
            if (Kana.IsKana(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters by their script; digits and signs are of every language.</summary>
    private static (int Latin, int Kana, int Han, int Other) Count(ReadOnlySpan<char> text)
    {
        var (latin, kana, han, other) = (0, 0, 0, 0);
        foreach (var character in text)
        {
            if (IsLatin(character))
            {
                latin++;
            }
            else if (Kana.IsKana(character))
            {
                kana++;
            }
            else if (Han.IsHan(character))
            {
                han++;
            }
            else
            {
                other += char.IsLetter(character) ? 1 : 0;
            }
        }

        return (latin, kana, han, other);
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        var (words, inWord) = (0, false);
        foreach (var character in text)
        {
            words += IsLatin(character) && !inWord ? 1 : 0;
            inWord = IsLatin(character) || (inWord && !char.IsWhiteSpace(character));
        }

        return words >= FewestWords;
    }

    private static bool IsLatin(char character) => char.IsAsciiLetter(character) || character is >= 'À' and <= 'ɏ';

    /// <summary>Whether a character is none of those that Japanese is written with: 际 for 際, 经 for 経.</summary>
    private static bool HasForeignForm(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Han.IsHan(character) && !LaterForms.Contains(character) && Jis.GetByteCount([character]) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
