using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Archive.Markup.Bodies;

/// <summary>The addresses of one body's blocks: of their words and of nothing else, so that each lasts as long as its words.</summary>
internal sealed class BlockIds
{
    private const int LongestHeading = 60;
    private const int UsualBlocks = 36;
    private const int HexDigits = 6;

    /// <summary>24 bits. Two of a hundred blocks meet once in three thousand articles, and are then told apart by their order.</summary>
    private const uint Kept = 0xFF_FFFF;

    // Each id that is taken, with how often it was asked for: a thousand equal blocks must not try a thousand endings each.
    private readonly Dictionary<string, int> _taken = new(UsualBlocks, StringComparer.Ordinal);

    /// <summary>Keeps an address for the block that an author gave it to, before any other block can take it.</summary>
    public string Keep(string name) => Unique(name.StartsWith("p-", StringComparison.Ordinal) ? name : "p-" + name);

    /// <summary><c>p-</c> and six hexadecimal digits.</summary>
    public string OfBlock(ReadOnlySpan<char> text) => Unique(Hashed("p-", text));

    /// <summary><c>h-</c> and the heading's letters and digits, kana and kanji among them.</summary>
    public string OfHeading(ReadOnlySpan<char> text)
    {
        var id = new StringBuilder("h-");
        var folded = Folding.Compatible(text.ToString()).ToLowerInvariant();
        foreach (var rune in folded.EnumerateRunes())
        {
            if (id.Length >= LongestHeading)
            {
                break;
            }

            if (IsOfWord(rune))
            {
                id.Append(rune);
            }
            else if (id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return Unique(id.Length == 2 ? Hashed("h-", text) : id.ToString().TrimEnd('-'));
    }

    private static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Hashed(string prefix, ReadOnlySpan<char> text)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length);
        var folded = FoldedText.Of(text, room);
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(folded.Length));
        var length = Encoding.UTF8.GetBytes(folded, utf8);
        var checksum = Checksum(utf8.AsSpan(0, length)) & Kept;
        ArrayPool<byte>.Shared.Return(utf8);
        ArrayPool<char>.Shared.Return(room);
        return string.Create(prefix.Length + HexDigits, (prefix, checksum), static (id, parts) =>
        {
            parts.prefix.CopyTo(id);
            parts.checksum.TryFormat(id[parts.prefix.Length..], out _, "x6", CultureInfo.InvariantCulture);
        });
    }

    /// <summary>CRC-32C (RFC 3720): nobody gains by two blocks of one address, so it need not withstand forgers, as slower hashes do.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var value in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, value);
        }

        return ~checksum;
    }

    private string Unique(string id)
    {
        var unique = id;
        while (!_taken.TryAdd(unique, 1))
        {
            var count = ++CollectionsMarshal.GetValueRefOrNullRef(_taken, id);
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
        }

        return unique;
    }
}
