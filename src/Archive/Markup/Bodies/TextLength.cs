namespace Archive.Markup.Bodies;

/// <summary>Counts a text the way each of its scripts is counted: kana and kanji by the character, the rest by the word.</summary>
internal sealed class TextLength
{
    public int Characters { get; private set; }

    public int Words { get; private set; }

    public void Add(ReadOnlySpan<char> text)
    {
        var inWord = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsAsciiLetter(character) || (!IsJapanese(character) && char.IsLetter(character)))
            {
                Words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (IsJapanese(character) || IsRareKanji(text[index..]))
            {
                Characters++;
                inWord = false;
            }
            else
            {
                inWord &= GoesOn(text, index);
            }
        }
    }

    private static bool IsJapanese(char character) => character >= '\u3005' && character is
        (>= '\u3041' and <= '\u309F') or (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or '\u3005' or '\u3006' or '\u3007'
        or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');

    /// <summary>A kanji outside the first plane, such as 𠮷.</summary>
    private static bool IsRareKanji(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) && char.ConvertToUtf32(text[0], text[1]) is >= 0x20000 and <= 0x3FFFD;

    /// <summary>"don't", "well-known", "3rd" and an address are one word each.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int index) =>
        char.IsDigit(text[index]) || (JoinsWords(text[index]) && StartsWord(text[(index + 1)..]));

    private static bool JoinsWords(char character) => character is '\'' or '’' or '-' or '.' or '/' or ':' or '_' or '@';

    private static bool StartsWord(ReadOnlySpan<char> text) => text is [var first, ..] && char.IsAsciiLetterOrDigit(first);
}
