using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Archive.Markup.Bodies;

/// <summary>The plain Japanese that a text begins with, taken in one step: kana, kanji and 、。「」, which no normalising changes.</summary>
/// <remarks>
/// Eight characters at a time, by vectors of our own: the framework's searches are generic, are compiled anew in every run, and until that
/// is done box a character at each call (34 MB of boxes for 2,000 editions).
/// </remarks>
internal static class JapaneseRun
{
    private const char MiddleDot = '\u30FB';

    /// <summary>How many characters there are before the first that is something else: a rare sign, a Latin letter, a space.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var end = 0;
        while (units.Length - end >= Vector128<ushort>.Count && ArePlain(Vector128.Create(units[end..])))
        {
            end += Vector128<ushort>.Count;
        }

        // The last few are seen with some before them once more, which is quicker than one by one.
        if (end > 0 && units.Length - end < Vector128<ushort>.Count && ArePlain(Vector128.Create(units[^Vector128<ushort>.Count..])))
        {
            return text.Length;
        }

        while (end < text.Length && IsPlain(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>How many characters of plain Japanese a reader counts: kana, kanji and 々, not the punctuation.</summary>
    public static int Count(ReadOnlySpan<char> plain)
    {
        var units = MemoryMarshal.Cast<char, ushort>(plain);
        var count = 0;
        for (; units.Length >= Vector128<ushort>.Count; units = units[Vector128<ushort>.Count..])
        {
            count += BitOperations.PopCount(Counted(Vector128.Create(units)).ExtractMostSignificantBits());
        }

        foreach (var unit in units)
        {
            count += IsCounted((char)unit) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Between kana and kanji stand ㈱ and ㍻, among the kana voicing marks of their own; these normalising changes.</summary>
    private static bool IsPlain(char character) => character
        is (>= '\u3400' and <= '\u9FFF') or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FC') or (>= '\u3001' and <= '\u3011');

    private static bool ArePlain(Vector128<ushort> units) =>
        (Within(units, '\u3400', '\u9FFF') | Within(units, '\u3041', '\u3096') | Within(units, '\u30A1', '\u30FC') | Within(units, '\u3001', '\u3011'))
            == Vector128<ushort>.AllBitsSet;

    private static bool IsCounted(char character) => character is (>= '\u3041' and not MiddleDot) or (>= '\u3005' and <= '\u3007');

    private static Vector128<ushort> Counted(Vector128<ushort> units) =>
        Vector128.AndNot(Vector128.GreaterThanOrEqual(units, Vector128.Create((ushort)'\u3041')), Vector128.Equals(units, Vector128.Create((ushort)MiddleDot)))
            | Within(units, '\u3005', '\u3007');

    private static Vector128<ushort> Within(Vector128<ushort> units, char first, char last) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
}
