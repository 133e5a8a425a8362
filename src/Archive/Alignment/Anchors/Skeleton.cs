using System.Numerics;
using System.Runtime.CompilerServices;
using Archive.Markup.Letters;

namespace Archive.Alignment.Anchors;

/// <summary>
/// The consonants of a word in six classes, three bits each, as katakana and Latin letters share them: カザフスタン and Kazakhstan differ in
/// one. It knows how words sound and not what they mean.
/// </summary>
internal static class Skeleton
{
    /// <summary>Fewer consonants than these are in too many words.</summary>
    public const int Fewest = 3;
    private const int Bits = 3;
    private const int Most = 10;
    private const int FewestWithSlip = 5;

    // The classes, by the first of their letters.
    private const int K = 1;
    private const int S = 2;
    private const int T = 3;
    private const int N = 4;
    private const int P = 5;
    private const int R = 6;
    private const int None = 0;

    private const int Vowels = (1 << ('a' - 'a')) | (1 << ('e' - 'a')) | (1 << ('i' - 'a')) | (1 << ('o' - 'a')) | (1 << ('u' - 'a')) | (1 << ('y' - 'a'));

    private const char FirstKatakana = 'ァ';

    // From ァ to ヺ: vowels and y have no consonant, nor has ッ.
    private const string Katakana =
        "          " + "kkkkkkkkkk" + "ssssssssss" + "tttt tttttt" + "nnnnn" + "ppppppppppppppp" + "nnnnn" + "      " + "rrrrr" + "     " + "npkk    ";

    public static int OfKatakana(ReadOnlySpan<char> run)
    {
        var skeleton = 0;
        var before = ' ';
        foreach (var kana in run)
        {
            var index = kana - FirstKatakana;
            var consonant = index >= 0 && index < Katakana.Length ? Sound(Katakana[index], ' ') : None;
            if (before != 'ン' || consonant != N)
            {
                skeleton = With(skeleton, consonant); // ンナ is one n, as in Anna
            }

            before = kana;
        }

        return skeleton;
    }

    /// <param name="keepsLastR">Whether an r before a consonant is heard: in Marx it is (マルクス), in Carter it is not (カーター).</param>
    public static int OfLatin(ReadOnlySpan<char> word, bool keepsLastR)
    {
        var skeleton = 0;
        for (var index = 0; index < word.Length; index++)
        {
            var letter = Letter(word[index]);
            if (IsVowel(letter))
            {
                continue;
            }

            var next = index + 1 < word.Length ? Letter(word[index + 1]) : ' ';
            if (letter == next)
            {
                continue; // a doubled letter is heard once
            }

            if (letter == 'r' && !keepsLastR && !IsVowel(next))
            {
                continue;
            }

            var (consonants, taken) = Sound(letter, next, index + 2 < word.Length ? Letter(word[index + 2]) : ' ');
            skeleton = With(skeleton, consonants);
            index += taken - 1;
        }

        return skeleton;
    }

    public static int Length(int skeleton) => (BitOperations.Log2((uint)skeleton) / Bits) + (skeleton == 0 ? 0 : 1);

    /// <summary>Whether two are the same but for one consonant changed, left out or put in; short ones never are.</summary>
    public static bool AreAlike(int one, int other)
    {
        var (length, otherLength) = (Length(one), Length(other));
        if (Math.Max(length, otherLength) < FewestWithSlip || Math.Abs(length - otherLength) > 1)
        {
            return false;
        }

        var same = 0; // consonants that are the same at the end, where the lowest bits are
        while (same < Math.Min(length, otherLength) && At(one, same) == At(other, same))
        {
            same++;
        }

        return length == otherLength
            ? one >> ((same + 1) * Bits) == other >> ((same + 1) * Bits)
            : length > otherLength
                ? one >> ((same + 1) * Bits) == other >> (same * Bits)
                : one >> (same * Bits) == other >> ((same + 1) * Bits);
    }

    private static int At(int skeleton, int index) => (skeleton >> (index * Bits)) & 7;

    /// <param name="consonants">One, two, or <see cref="None"/>.</param>
    private static int With(int skeleton, int consonants) =>
        consonants == None || skeleton >> ((Most - 1) * Bits) != 0 ? skeleton
        : consonants >> Bits is > None and var first ? With((skeleton << Bits) | first, consonants & 7)
        : (skeleton << Bits) | consonants;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Letter(char letter) => letter is >= 'a' and <= 'z' ? letter : Small(letter);

    private static char Small(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        'ç' or 'Ç' or 'š' or 'Š' or 'ś' or 'Ś' or 'ž' or 'Ž' => 's',
        'č' or 'Č' or 'ć' or 'Ć' => 't',
        'ñ' or 'Ñ' or 'ń' or 'Ń' => 'n',
        _ => LatinLetters.Plain(letter) is { } plain ? plain[0] : 'a', // nearly all others are vowels with a mark
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsVowel(char letter) => letter is >= 'a' and <= 'z' && ((Vowels >> (letter - 'a')) & 1) != 0;

    /// <summary>The consonants heard at a letter, and how many letters they take.</summary>
    private static (int Consonants, int Taken) Sound(char letter, char next, char third) => (letter, next) switch
    {
        ('s', 'h') or ('t', 'h') => (S, 2),
        ('s', 'c') when third == 'h' => (S, 3),
        ('t', 'i') when third == 'o' => (S, 2),
        ('t', 'c') when third == 'h' => (T, 3),
        ('c', 'h') or ('t', 's') => (T, 2),
        ('c', 'k') or ('k', 'h') or ('q', 'u') => (K, 2),
        ('p', 'h') => (P, 2),
        ('d', 'g') => (S, 2),
        ('g', 'h') => (third == 't' ? None : K, 2),
        ('n', 'g') => (third == ' ' ? (N << Bits) | K : N, third == ' ' || !IsVowel(third) ? 2 : 1),
        ('c', 'e' or 'i' or 'y') or ('g', 'e' or 'i' or 'y') => (S, 1),
        _ => (Sound(letter, next), 1),
    };

    private static int Sound(char letter, char next) => letter switch
    {
        'c' or 'k' or 'q' or 'g' => K,
        's' or 'z' or 'j' => S,
        'x' => (K << Bits) | S,
        't' or 'd' => T,
        'n' or 'm' => N,
        'b' or 'p' or 'f' or 'v' => P,
        'h' when IsVowel(next) => P,
        'l' or 'r' => R,
        _ => None,
    };
}
