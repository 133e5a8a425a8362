using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace Archive.Markup.Bodies;

/// <summary>The checksum of a block's words, by which it is addressed and known again: of what counts in them, see <see cref="FoldedText"/>.</summary>
internal sealed class BlockChecksum : IDisposable
{
    private const int UsualLength = 1024;

    private char[] _folded = ArrayPool<char>.Shared.Rent(UsualLength);
    private byte[] _utf8 = ArrayPool<byte>.Shared.Rent(Utf8Encoder.RoomFor(UsualLength));

    public uint Of(ReadOnlySpan<char> text)
    {
        MakeRoom(ref _folded, text.Length);
        var folded = FoldedText.Of(text, _folded);
        MakeRoom(ref _utf8, Utf8Encoder.RoomFor(folded.Length)); // ㈱ becomes three characters
        return Of(_utf8.AsSpan(0, Utf8Encoder.Write(folded, _utf8)));
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_folded);
        ArrayPool<byte>.Shared.Return(_utf8);
    }

    private static void MakeRoom<T>(ref T[] room, int length)
    {
        if (room.Length < length)
        {
            ArrayPool<T>.Shared.Return(room);
            room = ArrayPool<T>.Shared.Rent(length);
        }
    }

    /// <summary>CRC-32C (RFC 3720): nobody gains by two blocks of one address, so it need not withstand forgers, as slower hashes do.</summary>
    private static uint Of(ReadOnlySpan<byte> bytes)
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
}
