using Archive.Markup.Letters;

namespace Archive.Markup;

/// <summary>What the letters of a text say of its language, where nobody has said it.</summary>
internal static class Script
{
    /// <summary>Japanese for what has kana; Japanese or Chinese for Han alone, whichever the archive has; else null.</summary>
    /// <param name="languages">The archive's.</param>
    public static string? LanguageOf(string text, IReadOnlyList<string> languages)
    {
        if (text.Any(Kana.IsKana))
        {
            return "ja";
        }

        return text.EnumerateRunes().Any(Han.IsHan) ? languages.FirstOrDefault(language => language is "ja" or "zh") : null;
    }
}
