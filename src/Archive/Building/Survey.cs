using System.Buffers;
using System.Security.Cryptography;
using Archive.Building.Records;
using Archive.Files;
using Archive.Problems;
using Microsoft.Win32.SafeHandles;

namespace Archive.Building;

/// <summary>Every file that a build may read, with the hash of its bytes: looked through once, before anything is made of it.</summary>
/// <param name="Input">The files of the input folder.</param>
/// <param name="Key">Of all that a site is made of, in hex: same key, same site, whatever the folders are called. Empty where something was found that is no such file.</param>
internal sealed record Survey(IReadOnlyList<InputFile> Input, IReadOnlyList<Problem> Problems, string Key)
{
    private const int Portion = 256 * 1024;

    // Whoever writes into a file while we read it has read it anew in the next build.
    private const FileShare Unlocked = FileShare.ReadWrite | FileShare.Delete;

    public static Survey Of(BuildOptions options)
    {
        var (problems, ofThemes) = (new ProblemList(), new ProblemList());
        var input = FilesIn(options.Input, problems);
        var all = input.Concat(FilesIn(options.Themes, ofThemes)).ToArray();
        Parallel.For(0, all.Length, index => all[index] = all[index] with { Digest = DigestOf(all[index]) });
        var isPlain = problems.Sorted().Count == 0 && ofThemes.Sorted().Count == 0 && Array.TrueForAll(all, file => file.Digest is not null);
        return new Survey(all[..input.Count], problems.Sorted(), isPlain ? KeyOf(options, input.Count, all) : "");
    }

    private static IReadOnlyList<InputFile> FilesIn(string folder, ProblemList problems) =>
        Directory.Exists(folder) ? InputFolder.Files(folder, problems) : [];

    /// <param name="ofInput">How many of the files are the input's; the others are the themes'.</param>
    private static string KeyOf(BuildOptions options, int ofInput, IEnumerable<InputFile> files)
    {
        var record = new RecordWriter();
        record.Raw(BuildIdentity.Hash);
        record.Text(options.BaseUrl?.AbsoluteUri);
        record.Truth(options.WithDrafts);
        record.Number(ofInput);
        foreach (var file in files)
        {
            record.Text(file.Relative);
            record.Raw(file.Digest);
        }

        return Convert.ToHexStringLower(SHA256.HashData(record.Written));
    }

    /// <summary>Null where the disk refuses: whoever needs the file will say so.</summary>
    private static byte[]? DigestOf(InputFile file)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Portion);
        try
        {
            using var handle = File.OpenHandle(file.FullPath, share: Unlocked);
            var length = RandomAccess.Read(handle, buffer, 0);
            return length < buffer.Length ? SHA256.HashData(buffer.AsSpan(0, length)) : DigestOf(handle, buffer);
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

    private static byte[] DigestOf(SafeFileHandle handle, byte[] buffer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var offset = 0L;
        while (RandomAccess.Read(handle, buffer, offset) is > 0 and var length)
        {
            hash.AppendData(buffer, 0, length);
            offset += length;
        }

        return hash.GetHashAndReset();
    }
}
