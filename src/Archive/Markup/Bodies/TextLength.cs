using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Archive.Markup.Bodies;

/// <summary>Counts a text the way each of its scripts is counted: kana and kanji by the character, the rest by the word.</summary>
internal sealed class TextLength
{
    public int Characters { get; private set; }

    public int Words { get; private set; }

    public void Add(ReadOnlySpan<char> text)
    {
        var inWord = false;
        for (var index = AddLatin(text, ref inWord); index < text.Length; index++)
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
                index += AddLatin(text[(index + 1)..], ref inWord);
            }
        }
    }

    /// <summary>Counts the words of nothing but letters, spaces and commas that a text begins with, eight characters at a time.</summary>
    /// <returns>How many characters there were of them.</returns>
    private int AddLatin(ReadOnlySpan<char> text, ref bool inWord)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var before = inWord ? 1u : 0;
        var taken = 0;
        for (; units.Length - taken >= Vector128<ushort>.Count; taken += Vector128<ushort>.Count)
        {
            var eight = Vector128.Create(units[taken..]);
            var letters = Letters(eight);
            if ((letters | Gaps(eight)) != Vector128<ushort>.AllBitsSet)
            {
                break;
            }

            var bits = letters.ExtractMostSignificantBits();
            Words += BitOperations.PopCount(bits & ~((bits << 1) | before));
            before = bits >> (Vector128<ushort>.Count - 1);
        }

        inWord = before != 0;
        return taken;
    }

    private static Vector128<ushort> Letters(Vector128<ushort> units) =>
        Vector128.LessThanOrEqual((units | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)('z' - 'a')));

    private static Vector128<ushort> Gaps(Vector128<ushort> units) =>
        Vector128.Equals(units, Vector128.Create((ushort)' ')) | Vector128.Equals(units, Vector128.Create((ushort)','));

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
