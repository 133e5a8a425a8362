using System.Runtime.CompilerServices;
using Archive.Markup.Letters;

namespace Archive.Alignment.Anchors;

/// <summary>Reads a block's length and anchors, in one pass over its words.</summary>
/// <remarks>Asked of every letter of an archive once a build, most of them before anything is compiled for the second time: until then a
/// question such as <c>char.IsAsciiLetter</c> is a call, and a pattern is not.</remarks>
internal sealed class AnchorReader
{
    private const int Most = 256; // of a block: more tell nothing new
    private const int FewestOfPlainWords = 4;

    private readonly int[] _found = new int[Most];
    private int _count;

    /// <summary>Of the last text, in characters without white space.</summary>
    public int Length { get; private set; }

    public ReadOnlyMemory<int> Found => _found.AsSpan(0, _count).ToArray();

    public void Begin(ReadOnlySpan<char> text)
    {
        (_count, Length) = (0, 0);
        for (var index = 0; index < text.Length;)
        {
            var first = text[index];
            if (first == ' ' || StandsAlone(first))
            {
                Length += first == ' ' ? 0 : 1;
                index++;
                continue;
            }

            var taken = Take(text[index..]);
            Length += taken > 0 ? taken : char.IsWhiteSpace(first) ? 0 : 1;
            index += Math.Max(taken, 1);
        }
    }

    /// <summary>An address that the block links to, or the file of its picture.</summary>
    public void Link(string target) => Add(Anchor.Word(target));

    /// <summary>Hiragana, nearly all kanji, 、 and 。: most of a Japanese text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool StandsAlone(char character) => character is (>= 'ぁ' and <= 'ゖ') or '、' or '。' || (character is >= '一' and <= '\u9FFF' && !Numeral.MayBegin(character));

    /// <summary>How many characters stand together at the beginning of a text; 0 where the first stands for itself.</summary>
    private int Take(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (IsLatin(first))
        {
            return Latin(text);
        }

        if (Numeral.MayBegin(first))
        {
            return Number(text);
        }

        return Kana.IsKatakana(first) && first != '・' ? Katakana(text) : 0;
    }

    private int Katakana(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && Kana.IsKatakana(text[end]) && text[end] != '・')
        {
            end++;
        }

        Name(Skeleton.OfKatakana(text[..end]), Skeleton.Fewest);
        return end;
    }

    private int Number(ReadOnlySpan<char> text)
    {
        var numeral = Numeral.At(text);
        if (numeral.Length == 0)
        {
            return 0;
        }

        var scale = 1L;
        if (numeral.Length + 1 < text.Length && text[numeral.Length] == ' ')
        {
            scale = NumberWords.Scale(Word(text[(numeral.Length + 1)..]));
        }

        Add(Anchor.Number(unchecked(numeral.InThousandths * scale)));
        return numeral.Length;
    }

    private int Latin(ReadOnlySpan<char> text)
    {
        var word = Word(text);
        if (NumberWords.Value(word) is > 0 and var value)
        {
            return Spelt(text, word.Length, value);
        }

        var isName = char.IsUpper(word[0]);
        if (isName && NumberWords.Month(word) is > 0 and var month)
        {
            Add(Anchor.Number(month * 1000L));
        }
        else if (word.Length > 1 && IsSign(word))
        {
            Add(Anchor.Word(word));
        }
        else if (isName || word.Length >= FewestOfPlainWords)
        {
            var skeleton = Skeleton.OfLatin(word, keepsLastR: false);
            Name(skeleton, isName ? Skeleton.Fewest : FewestOfPlainWords);
            if (isName && word.Contains('r') && Skeleton.OfLatin(word, keepsLastR: true) is var whole && whole != skeleton)
            {
                Name(whole, Skeleton.Fewest);
            }
        }

        return word.Length;
    }

    /// <summary>A number in words, with the words behind it that belong to it: twenty-three, two hundred thousand.</summary>
    private int Spelt(ReadOnlySpan<char> text, int taken, long value)
    {
        while (taken + 1 < text.Length && text[taken] is ' ' or '-' && IsLatin(text[taken + 1]))
        {
            var next = Word(text[(taken + 1)..]);
            var (unit, scale) = (NumberWords.Value(next), NumberWords.Scale(next));
            if (scale == 1 && !(unit is > 0 and < 10 && value % 10 == 0 && value is >= 20 and < 100))
            {
                break;
            }

            value = (value * scale) + unit;
            taken += 1 + next.Length;
        }

        Add(Anchor.Number(unchecked(value * 1000)));
        return taken;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (IsLatin(text[end]) || IsDigit(text[end])))
        {
            end++;
        }

        return text[..end];
    }

    /// <summary>Whether a word is written the same in any language: NATO, G7, GitHub.</summary>
    private static bool IsSign(ReadOnlySpan<char> word)
    {
        // The framework's search for a range boxes each character until it is compiled anew.
        for (var index = 0; index < word.Length; index++)
        {
            if (IsDigit(word[index]) || (index > 0 && word[index] is >= 'A' and <= 'Z'))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLatin(char character) => (char)(character | 0x20) is >= 'a' and <= 'z' || character is >= 'À' and <= 'ɏ' and not ('×' or '÷');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private void Name(int skeleton, int fewest)
    {
        if (Skeleton.Length(skeleton) >= fewest)
        {
            Add(Anchor.Name(skeleton));
        }
    }

    private void Add(int anchor)
    {
        if (_count < Most && !_found.AsSpan(0, _count).Contains(anchor))
        {
            _found[_count++] = anchor;
        }
    }
}
