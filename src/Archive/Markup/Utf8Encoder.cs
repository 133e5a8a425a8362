using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Archive.Markup;

/// <summary>Text as bytes in UTF-8. Of kana and kanji it takes eight at a time: the framework takes each by itself, and Japanese has little else.</summary>
internal static class Utf8Encoder
{
    private const int MostBytes = 3;
    private const char FirstOfThree = '\u0800';
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    /// <summary>How many bytes a text of a length needs at most.</summary>
    public static int RoomFor(int length) => length * MostBytes;

    /// <summary>Half of a surrogate pair becomes U+FFFD, as everywhere.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<byte> room)
    {
        var rest = room;
        while (!text.IsEmpty)
        {
            var ascii = WriteAscii(text, ref rest);
            var taken = ascii + WriteThrees(text[ascii..], ref rest);
            if (taken == 0)
            {
                Rune.DecodeFromUtf16(text, out var rune, out taken);
                rest = rest[rune.EncodeToUtf8(rest)..];
            }

            text = text[taken..];
        }

        return room.Length - rest.Length;
    }

    /// <summary>Writes the characters of one byte that a text begins with.</summary>
    /// <returns>How many characters they were.</returns>
    private static int WriteAscii(ReadOnlySpan<char> text, ref Span<byte> room)
    {
        if (text[0] > '\x7F')
        {
            return 0;
        }

        Ascii.FromUtf16(text, room, out var taken);
        room = room[taken..];
        return taken;
    }

    /// <summary>Writes the characters of three bytes that a text begins with.</summary>
    /// <returns>How many characters they were.</returns>
    private static int WriteThrees(ReadOnlySpan<char> text, ref Span<byte> room)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var taken = 0;
        for (; units.Length - taken >= Vector128<ushort>.Count && AreThrees(Vector128.Create(units[taken..])); taken += Vector128<ushort>.Count)
        {
            Write(Vector128.Create(units[taken..]), room[(taken * MostBytes)..]);
        }

        // The last few are written with some before them once more, which is quicker than one by one.
        if (taken > 0 && units.Length - taken < Vector128<ushort>.Count && AreThrees(Vector128.Create(units[^Vector128<ushort>.Count..])))
        {
            Write(Vector128.Create(units[^Vector128<ushort>.Count..]), room[((units.Length - Vector128<ushort>.Count) * MostBytes)..]);
            taken = units.Length;
        }

        for (; taken < text.Length && IsThree(text[taken]); taken++)
        {
            var three = room.Slice(taken * MostBytes, MostBytes);
            three[2] = (byte)(0x80 | (text[taken] & 0x3F));
            three[1] = (byte)(0x80 | ((text[taken] >> 6) & 0x3F));
            three[0] = (byte)(0xE0 | (text[taken] >> 12));
        }

        room = room[(taken * MostBytes)..];
        return taken;
    }

    private static bool IsThree(char character) => character is >= FirstOfThree and not (>= FirstSurrogate and <= LastSurrogate);

    private static bool AreThrees(Vector128<ushort> units) =>
        Vector128.GreaterThanOrEqualAll(units, Vector128.Create((ushort)FirstOfThree))
        && Vector128.GreaterThanAll(units - Vector128.Create((ushort)FirstSurrogate), Vector128.Create((ushort)(LastSurrogate - FirstSurrogate)));

    /// <summary>Brings the first two bytes of each character and its third, which are computed apart, into their order.</summary>
    private static void Write(Vector128<ushort> units, Span<byte> room)
    {
        const byte None = 0xFF;
        var low = Vector128.Create((ushort)0x3F);
        var firstTwo = ((units >>> 12) | ((units << 2) & (low << 8)) | Vector128.Create((ushort)0x80E0)).AsByte();
        var thirds = ((units & low) | Vector128.Create((ushort)0x80)).AsByte();
        var start = Vector128.Shuffle(firstTwo, Vector128.Create(0, 1, None, 2, 3, None, 4, 5, None, 6, 7, None, 8, 9, None, 10))
            | Vector128.Shuffle(thirds, Vector128.Create(None, None, 0, None, None, 2, None, None, 4, None, None, 6, None, None, 8, None));
        var end = Vector128.Shuffle(firstTwo, Vector128.Create(11, None, 12, 13, None, 14, 15, None, None, None, None, None, None, None, None, None))
            | Vector128.Shuffle(thirds, Vector128.Create(None, 10, None, None, 12, None, None, 14, None, None, None, None, None, None, None, None));
        start.CopyTo(room);
        BinaryPrimitives.WriteUInt64LittleEndian(room[Vector128<byte>.Count..], end.AsUInt64().ToScalar());
    }
}
