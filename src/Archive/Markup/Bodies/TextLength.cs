using System.Runtime.CompilerServices;
namespace Archive.Markup.Bodies;

/// <summary>Counts a text the way each of its scripts is counted: kana and kanji by the character, the rest by the word.</summary>
internal sealed class TextLength
{
    public int Characters { get; private set; }

    public int Words { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> text)
    {
        var inWord = false;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) // the framework's own question is a call until it is compiled anew
            {
                Words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (text[index] == ' ')
            {
                inWord = false;
            }
            else if (text[index] > '\x7F' && JapaneseRun.Length(text[index..]) is > 0 and var run)
            {
                Characters += JapaneseRun.Count(text.Slice(index, run));
                inWord = false;
                index += run - 1;
            }
            else
            {
                inWord = AddRare(text[index..], inWord);
            }
        }
    }

    /// <summary>Counts what is neither a Latin letter nor plain Japanese; gives whether a word goes on behind it.</summary>
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

    /// <summary>Signs among the kana and before the kanji, such as ㈱; half-width kana; and rare kanji, such as 𠮷.</summary>
    private static bool IsJapanese(ReadOnlySpan<char> text) =>
        text[0] is (>= '\u3041' and <= '\u33FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F')
        || (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) && char.ConvertToUtf32(text[0], text[1]) is >= 0x20000 and <= 0x3FFFD);

    /// <summary>"don't", "well-known", "3rd" and an address are one word each.</summary>
    private static bool JoinsWords(char character) => character is '\'' or '’' or '-' or '.' or '/' or ':' or '_' or '@';
}
