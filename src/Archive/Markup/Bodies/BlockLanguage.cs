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

    private static readonly Encoding Jis =
        CodePagesEncodingProvider.Instance.GetEncoding(932, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback)!;

    /// <summary>Null where it is the language of the text, or nothing tells.</summary>
    /// <param name="japanese">Whether the text is in Japanese; else it is in English.</param>
    public static string? Of(ReadOnlySpan<char> text, bool japanese)
    {
        var (latin, kana, han, other, words) = Count(text);
        var all = (double)(latin + kana + han + other);
        if (japanese)
        {
            return kana > 0 ? null
                : latin > Most * all && words >= FewestWords ? English
                : han >= FewestHan && latin == 0 && HasForeignForm(text) ? Chinese
                : null;
        }

        return kana > 0 && kana + han > Most * all ? "ja" : null;
    }

    /// <summary>Letters by their script; digits and signs are of every language.</summary>
    private static (int Latin, int Kana, int Han, int Other, int Words) Count(ReadOnlySpan<char> text)
    {
        var (latin, kana, han, other, words) = (0, 0, 0, 0, 0);
        var inWord = false;
        foreach (var character in text)
        {
            var isLatin = char.IsAsciiLetter(character) || character is >= 'À' and <= 'ɏ';
            words += char.IsWhiteSpace(character) && inWord ? 1 : 0;
            inWord = isLatin || (inWord && !char.IsWhiteSpace(character));
            latin += isLatin ? 1 : 0;
            kana += Kana.IsKana(character) ? 1 : 0;
            han += IsHan(character) ? 1 : 0;
            other += char.IsLetter(character) && !isLatin && !Kana.IsKana(character) && !IsHan(character) ? 1 : 0;
        }

        return (latin, kana, han, other, words + (inWord ? 1 : 0));
    }

    private static bool IsHan(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    /// <summary>Whether a character is none of those that Japanese is written with: 际 for 際, 经 for 経.</summary>
    private static bool HasForeignForm(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsHan(character) && Jis.GetByteCount([character]) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
