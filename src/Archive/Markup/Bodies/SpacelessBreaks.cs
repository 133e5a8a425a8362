using System.Text;
using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>Which line breaks of a source leave no space behind them: those inside Japanese, never those of English.</summary>
internal static class SpacelessBreaks
{
    /// <summary>Whether nothing is written between two characters that a line break parts.</summary>
    /// <param name="japanese">
    /// In a Japanese edition dashes, dots and curved quotes, which Unicode calls ambiguous, join to a wide neighbour, and its punctuation to a Latin one.
    /// </param>
    public static bool Between(Rune before, Rune after, bool japanese)
    {
        var wideBefore = IsWide(before);
        var wideAfter = IsWide(after);
        if (wideBefore && wideAfter)
        {
            return true;
        }

        return japanese
            && (IsPunctuation(before) || IsPunctuation(after)
                || (wideBefore && IsAmbiguous(after)) || (IsAmbiguous(before) && wideAfter));
    }

    /// <summary>Half-width kana are Japanese too; Korean is wide, yet it parts its words.</summary>
    private static bool IsWide(Rune rune) =>
        rune.Value is >= 0xFF61 and <= 0xFF9F || (DisplayWidth.IsWide(rune) && !IsHangul(rune.Value));

    private static bool IsHangul(int value) =>
        value is (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF);

    /// <summary>Full-width punctuation brings its own space with it.</summary>
    private static bool IsPunctuation(Rune rune) => rune.Value is
        (>= 0x3001 and <= 0x3003) or (>= 0x3008 and <= 0x3011) or (>= 0x3014 and <= 0x301F) or 0x30FB
        or (>= 0xFF01 and <= 0xFF0F) or (>= 0xFF1A and <= 0xFF20) or (>= 0xFF3B and <= 0xFF3D) or (>= 0xFF5B and <= 0xFF65);

    private static bool IsAmbiguous(Rune rune) => rune.Value is
        0x2014 or 0x2015 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2025 or 0x2026 or 0x00D7 or 0x2500;
}
