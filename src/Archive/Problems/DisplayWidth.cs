using System.Globalization;
using System.Text;

namespace Archive.Problems;

/// <summary>How many columns of a terminal a text takes: a wide character takes two, a combining one none.</summary>
internal static class DisplayWidth
{
    // First and last of each range of Unicode's EastAsianWidth.txt (16.0) that is W or F, small gaps of unassigned characters closed.
    private static readonly (int First, int Last)[] WideRanges =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x26A1, 0x26A1), (0x2E80, 0x303E),
        (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19),
        (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B2FF), (0x1F200, 0x1F265),
        (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>Whether a text has wide characters, as Japanese has.</summary>
    public static bool HasWide(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWide(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether Unicode calls the character wide or full-width.</summary>
    public static bool IsWide(Rune rune)
    {
        if (rune.Value < WideRanges[0].First)
        {
            return false;
        }

        foreach (var (first, last) in WideRanges)
        {
            if (rune.Value <= last)
            {
                return rune.Value >= first;
            }
        }

        return false;
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => 0,
        _ => IsWide(rune) ? 2 : 1,
    };
}
