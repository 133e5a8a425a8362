using System.Text;

namespace Archive.Markup;

/// <summary>Which encoding bytes that are not UTF-8 are probably in. A build only words a problem by it; an import reads by it, and then strictly.</summary>
internal static class EncodingGuess
{
    // As much as a guess needs: an author's whole article, or the beginning of a book.
    private const int Enough = 64 * 1024;

    /// <summary>A name that iconv knows, or null where nothing fits well.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Enough)];
        return IsDamagedUtf8(bytes)
            ? null
            : OfByteOrderMark(bytes) ?? OfNulBytes(bytes) ?? (bytes.Contains((byte)0) ? null : OfText(bytes));
    }

    /// <summary>One of the encodings in which no text holds a zero.</summary>
    private static string? OfText(ReadOnlySpan<byte> bytes) => OfShiftSequence(bytes) ?? OfKana(bytes) ?? OfLoneHighBytes(bytes);

    /// <summary>Nine in ten of the characters beyond ASCII are well-formed, which no other encoding brings about by chance.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (beyond, broken) = (0, 0);
        foreach (var character in Encoding.UTF8.GetString(bytes))
        {
            beyond += character > 0x7F ? 1 : 0;
            broken += character == '\uFFFD' ? 1 : 0;
        }

        return broken * 10 < beyond;
    }

    private static string? OfByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>In UTF-16 and UTF-32 each ASCII character, above all each line end, brings zeros, always in the same places.</summary>
    private static string? OfNulBytes(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = stackalloc int[4];
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] == 0)
            {
                zeros[index % 4]++;
            }
        }

        var quarter = Math.Max(1, bytes.Length / 4);
        var (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3]);
        var many = even + odd > 1 && (even + odd) * 50 >= bytes.Length;
        return (many, even, odd) switch
        {
            (false, _, _) or (_, 0, 0) => null,
            (_, 0, _) => "UTF-16LE",
            (_, _, 0) => "UTF-16BE",
            _ when zeros[3] >= quarter && zeros[2] >= quarter => "UTF-32LE",
            _ when zeros[0] >= quarter && zeros[1] >= quarter => "UTF-32BE",
            _ => null,
        };
    }

    private static string? OfShiftSequence(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\u001B$B"u8) >= 0 || bytes.IndexOf("\u001B$@"u8) >= 0 ? "ISO-2022-JP" : null;

    /// <summary>No Japanese text is without kana, and read as the wrong encoding a text has few or breaks.</summary>
    private static string? OfKana(ReadOnlySpan<byte> bytes)
    {
        var (shiftJis, euc) = (ShiftJisKana(bytes), EucKana(bytes));
        return Math.Max(shiftJis, euc) <= 0 ? null : shiftJis >= euc ? "Shift_JIS" : "EUC-JP";
    }

    /// <summary>How many kana the bytes hold as Shift_JIS; -1 where they cannot be it.</summary>
    private static int ShiftJisKana(ReadOnlySpan<byte> bytes)
    {
        var kana = 0;
        for (var index = 0; index < bytes.Length; index++)
        {
            var lead = bytes[index];
            if (lead is < 0x80 or (>= 0xA1 and <= 0xDF))
            {
                continue;
            }

            if (++index == bytes.Length)
            {
                break;
            }

            var trail = bytes[index];
            if (lead is 0x80 or 0xA0 or > 0xFC || trail is < 0x40 or 0x7F or > 0xFC)
            {
                return -1;
            }

            kana += (lead, trail) is (0x82, >= 0x9F and <= 0xF1) or (0x83, >= 0x40 and <= 0x96) ? 1 : 0;
        }

        return kana;
    }

    /// <summary>How many kana the bytes hold as EUC-JP; -1 where they cannot be it.</summary>
    private static int EucKana(ReadOnlySpan<byte> bytes)
    {
        const byte ToThirdByte = 0x8F;
        var kana = 0;
        for (var index = 0; index < bytes.Length; index++)
        {
            var lead = bytes[index];
            if (lead < 0x80)
            {
                continue;
            }

            index += lead == ToThirdByte ? 2 : 1;
            if (index >= bytes.Length)
            {
                break;
            }

            if (lead is not (>= 0xA1 and <= 0xFE or 0x8E or ToThirdByte) || bytes[index] is < 0xA1 or > 0xFE)
            {
                return -1;
            }

            kana += lead is 0xA4 or 0xA5 ? 1 : 0;
        }

        return kana;
    }

    /// <summary>Letters of Western Europe and curled quotes stand alone between ASCII letters.</summary>
    private static string? OfLoneHighBytes(ReadOnlySpan<byte> bytes)
    {
        for (var index = 0; index + 1 < bytes.Length; index++)
        {
            if (bytes[index] >= 0x80 && bytes[index + 1] >= 0x80)
            {
                return null;
            }
        }

        return bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0 ? "Windows-1252" : null;
    }
}
