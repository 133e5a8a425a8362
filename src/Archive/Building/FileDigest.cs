using System.Buffers;
using System.Security.Cryptography;
using Archive.Files;
using Microsoft.Win32.SafeHandles;

namespace Archive.Building;

/// <summary>The hash of a file's bytes, whatever its length, in a memory that has one.</summary>
internal static class FileDigest
{
    private const int Portion = 256 * 1024;

    /// <summary>A file with the hash of its bytes as they are now; with none where the disk refuses: whoever needs the file will say so.</summary>
    public static InputFile Found(InputFile file) => file with { Digest = Of(file.FullPath) };

    /// <summary>Null where the disk refuses. Whoever writes into the file meanwhile has it read anew in the next build.</summary>
    public static byte[]? Of(string path)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Portion);
        try
        {
            using var handle = File.OpenHandle(path, share: Disk.Unlocked);
            var length = Disk.Read(handle, buffer, 0);
            return length < buffer.Length ? SHA256.HashData(buffer.AsSpan(0, length)) : Of(handle, buffer);
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is not null)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Of(SafeFileHandle handle, byte[] buffer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var offset = 0L;
        while (Disk.Read(handle, buffer, offset) is > 0 and var length)
        {
            hash.AppendData(buffer, 0, length);
            offset += length;
        }

        return hash.GetHashAndReset();
    }
}
