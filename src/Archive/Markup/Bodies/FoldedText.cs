using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Archive.Markup.Bodies;

/// <summary>A text as its address sees it: white space, the kind of quotes and dashes, and the width of letters make no difference.</summary>
internal static class FoldedText
{
    private const char LeftOut = '\0';

    // What each of the first characters becomes, as these are asked most.
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 0x80).Select(value => Fold((char)value))];

    // Of eight characters, for each choice among them, where the bytes of those stand that are chosen.
    private static readonly Vector128<byte>[] Chosen = [.. Enumerable.Range(0, 0x100).Select(choice => Vector128.Create(PlacesOf(choice)))];

    /// <param name="room">At least as long as the text; what is given may stand in it.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        var settled = true;
        for (var index = 0; index < text.Length;)
        {
            if (text[index] <= '\x7F')
            {
                index += AddAscii(text[index..], room, ref length);
            }
            else if (JapaneseRun.Length(text[index..]) is > 0 and var run)
            {
                if (run == text.Length)
                {
                    return text;
                }

                text.Slice(index, run).CopyTo(room[length..]);
                length += run;
                index += run;
            }
            else
            {
                var folded = Fold(text[index++]);
                settled &= char.IsAscii(folded);
                length = Append(folded, room, length);
            }
        }

        return settled ? room[..length] : Folding.Compatible(room[..length].ToString());
    }

    /// <summary>Of letters and their like eight at a time, then one by one, up to the first that is something else.</summary>
    /// <returns>How many characters of the text that was.</returns>
    private static int AddAscii(ReadOnlySpan<char> text, Span<char> room, ref int length)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var to = MemoryMarshal.Cast<char, ushort>(room);
        var taken = 0;
        for (; units.Length - taken >= Vector128<ushort>.Count && ArePlain(Vector128.Create(units[taken..])); taken += Vector128<ushort>.Count)
        {
            var eight = Vector128.Create(units[taken..]);
            var words = Vector128.GreaterThan(eight, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
            Vector128.Shuffle(eight.AsByte(), Chosen[words]).AsUInt16().CopyTo(to[length..]);
            length += BitOperations.PopCount(words);
        }

        for (var goesOn = true; goesOn && taken < text.Length && text[taken] <= '\x7F'; taken++)
        {
            goesOn = IsPlain(text[taken]);
            length = Append(Ascii[text[taken]], room, length);
        }

        return taken;
    }

    /// <summary>Whether it stays as it is, or is a space, whatever stands before it.</summary>
    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('-' or '`');

    private static bool ArePlain(Vector128<ushort> units) =>
        Vector128.LessThanOrEqualAll(units - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
        && !Vector128.EqualsAny(units, Vector128.Create((ushort)'-')) && !Vector128.EqualsAny(units, Vector128.Create((ushort)'`'));

    private static byte[] PlacesOf(int choice) =>
    [
        .. Enumerable.Range(0, Vector128<ushort>.Count).Where(place => (choice >> place & 1) != 0).SelectMany(place => new[] { (byte)(2 * place), (byte)((2 * place) + 1) }),
        .. new byte[2 * (Vector128<ushort>.Count - BitOperations.PopCount((uint)choice))],
    ];

    /// <summary>A row of dashes is one dash. What is left out is written too, and then written over: one branch less for each letter.</summary>
    private static int Append(char folded, Span<char> room, int length)
    {
        room[length] = folded;
        return folded == '-' && length > 0 && room[length - 1] == '-' ? length : length + (folded == LeftOut ? 0 : 1);
    }

    private static char Fold(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '＇' or '`' or '´' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u2500' or '\u2E3A' or '\u2E3B' or '－' or '﹣' or '﹘' => '-',
        '〜' or '～' => '~',
        _ => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control ? LeftOut : character,
    };
}
