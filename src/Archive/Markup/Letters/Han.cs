using System.Text;

namespace Archive.Markup.Letters;

/// <summary>The characters that Chinese and Japanese share; their signs of repetition and of closing are none.</summary>
internal static class Han
{
    public static bool IsHan(Rune rune) => rune.IsBmp ? IsHan((char)rune.Value) : rune.Value is >= 0x20000 and <= 0x3FFFD;

    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u4E00', '\u9FFF') || text.ContainsAnyInRange('\u3400', '\u4DBF');

    public static bool IsHan(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');
}
