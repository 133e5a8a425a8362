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
            if (char.IsAsciiLetter(text[index]))
            {
                Words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (!char.IsAscii(text[index]) && JapaneseRun.At(text[index..]) is { IsEmpty: false } run)
            {
                Characters += JapaneseRun.Count(run);
                inWord = false;
                index += run.Length - 1;
            }
            else
            {
                inWord = AddRare(text[index..], inWord);
            }
        }
    }

    /// <summary>Counts what is neither a Latin letter nor of a run of Japanese; gives whether a word goes on behind it.</summary>
    private bool AddRare(ReadOnlySpan<char> text, bool inWord)
    {
        if (IsJapanese(text))
        {
            Characters++;
            return false;
        }

        if (char.IsLetter(text[0]))
        {
            Words += inWord ? 0 : 1;
            return true;
        }

        return inWord && (char.IsDigit(text[0]) || (JoinsWords(text[0]) && text is [_, var next, ..] && char.IsAsciiLetterOrDigit(next)));
    }

    /// <summary>Half-width kana, 々, 〆 and 〇, and kanji outside the run's range, such as 𠮷.</summary>
    private static bool IsJapanese(ReadOnlySpan<char> text) =>
        text[0] is '\u3005' or '\u3006' or '\u3007' or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F')
        || (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) && char.ConvertToUtf32(text[0], text[1]) is >= 0x20000 and <= 0x3FFFD);

    /// <summary>"don't", "well-known", "3rd" and an address are one word each.</summary>
    private static bool JoinsWords(char character) => character is '\'' or '’' or '-' or '.' or '/' or ':' or '_' or '@';
}
