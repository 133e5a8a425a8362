using System.Globalization;

namespace Archive.Importing.Dates;

/// <summary>Numbers as dates have them: in digits, in kanji by position (二〇二二), in kanji by tens (三十一).</summary>
internal static class Numerals
{
    /// <summary>What a regular expression may take for such a number; what it means is for <see cref="Read"/> to say.</summary>
    public const string Kanji = "[〇零一二三四五六七八九十]";

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Null for what is no number.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text is "元")
        {
            return 1;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return text.IndexOf('十') is >= 0 and var ten ? ByTens(text, ten) : ByPosition(text);
    }

    private static int? ByTens(ReadOnlySpan<char> text, int ten)
    {
        var tens = ten == 0 ? 1 : ByPosition(text[..ten]);
        var units = ten + 1 == text.Length ? 0 : ByPosition(text[(ten + 1)..]);
        return tens * 10 + units;
    }

    private static int? ByPosition(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var character in text)
        {
            var digit = Digits.IndexOf(character == '零' ? '〇' : character, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            number = number * 10 + digit;
        }

        return text.IsEmpty ? null : number;
    }
}
