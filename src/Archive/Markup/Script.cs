using System.Text;
using Archive.Markup.Letters;

namespace Archive.Markup;

/// <summary>What the letters of a text say of its language, where nobody has said it.</summary>
internal static class Script
{
    /// <summary>Japanese for what has kana; Japanese or Chinese for Han alone, whichever the archive has; else null.</summary>
    /// <param name="languages">The archive's.</param>
    public static string? LanguageOf(string text, IReadOnlyList<string> languages)
    {
        var letters = text.EnumerateRunes().ToList();
        if (letters.Exists(IsKana))
        {
            return "ja";
        }

        return letters.Exists(Han.IsHan) ? languages.FirstOrDefault(language => language is "ja" or "zh") : null;
    }

    private static bool IsKana(Rune rune) => rune.Value is >= 0x3041 and <= 0x3096 or >= 0x30A1 and <= 0x30FA or >= 0xFF66 and <= 0xFF9D;
}
