using System.Security.Cryptography;
using Archive.Files;
using Microsoft.Win32.SafeHandles;

namespace Archive.Building.Records;

/// <summary>The bodies and blocks of all texts, one behind the other: what is new is put behind the rest, so that a new article costs no more in a large archive.</summary>
internal sealed class DetailsFile : IDisposable
{
    private const int CheckLength = 16;

    private readonly SafeFileHandle _file;
    private long _end;

    private DetailsFile(SafeFileHandle file, long end) => (_file, _end) = (file, end);

    public long Length => Interlocked.Read(ref _end);

    private static ReadOnlySpan<byte> Header => "archive-texts 1\n"u8;

    /// <summary>Null where another build is writing into it, somebody else has written it, or the disk refuses.</summary>
    public static DetailsFile? Open(string path) => Open(path, FileMode.Open, file => RandomAccess.GetLength(file));

    /// <inheritdoc cref="Open(string)"/>
    /// <remarks>Nothing of what it holds is of use.</remarks>
    /// <param name="first">Done when it is ours, and before anything in it goes.</param>
    public static DetailsFile? Begin(string path, Action first) => Open(path, FileMode.OpenOrCreate, file =>
    {
        first();
        RandomAccess.SetLength(file, 0);
        Disk.Write(file, Header, 0);
        return Header.Length;
    });

    private static DetailsFile? Open(string path, FileMode mode, Func<SafeFileHandle, long> end)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None);
            if (IsOurs(file))
            {
                return new DetailsFile(file, end(file));
            }
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is not null)
        {
            // Then there is none.
        }

        file?.Dispose();
        return null;
    }

    /// <summary>Whether we wrote it, be it no more than the beginning.</summary>
    private static bool IsOurs(SafeFileHandle file)
    {
        var start = new byte[Header.Length];
        var length = Disk.Read(file, start, 0);
        return start.AsSpan(0, length).SequenceEqual(Header[..length]);
    }

    /// <summary>Safe to use from several threads.</summary>
    /// <returns>Null where the disk refuses: that is no reason not to build.</returns>
    public DetailsPlace? Append(ReadOnlySpan<byte> details)
    {
        var place = new DetailsPlace(Interlocked.Add(ref _end, details.Length) - details.Length, details.Length, CheckOf(details));
        try
        {
            Disk.Write(_file, details, place.Offset);
            return place;
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is not null)
        {
            return null;
        }
    }

    /// <exception cref="RecordDamaged">It is not what was written there.</exception>
    public ReadOnlyMemory<byte> Read(DetailsPlace place)
    {
        var bytes = new byte[place.Length];
        return Disk.Read(_file, bytes, place.Offset) == bytes.Length && CheckOf(bytes).AsSpan().SequenceEqual(place.Check)
            ? bytes
            : throw new RecordDamaged();
    }

    public void Dispose() => _file.Dispose();

    private static byte[] CheckOf(ReadOnlySpan<byte> details) => SHA256.HashData(details)[..CheckLength];
}

/// <summary>Where the details of a text stand, and by what they are known to be whole.</summary>
internal sealed record DetailsPlace(long Offset, int Length, byte[] Check)
{
    public void Write(RecordWriter record)
    {
        record.Number(Offset);
        record.Number(Length);
        record.Bytes(Check);
    }

    public static DetailsPlace Read(RecordReader record) => new(record.Number(), record.Count(), record.Bytes().ToArray());
}

/// <summary>What an earlier build wrote down is not whole. It is no author's fault and none of ours: the build begins anew without it.</summary>
internal sealed class RecordDamaged() : Exception("The record of earlier builds is damaged.")
{
    /// <summary>Work on several cores fails with all that failed there.</summary>
    public static bool IsIn(Exception failure) =>
        failure is RecordDamaged || (failure as AggregateException)?.Flatten().InnerExceptions.Any(one => one is RecordDamaged) == true;
}
