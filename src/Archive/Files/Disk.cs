using Microsoft.Win32.SafeHandles;

namespace Archive.Files;

/// <summary>Adds to what the disk refuses the file or folder that the user knows: the system names what was opened, which may be a name of ours.</summary>
internal static class Disk
{
    /// <summary>For files that nobody else writes, and those that others may write meanwhile: without a lock, each costs four calls to the system less.</summary>
    public const FileShare Unlocked = FileShare.ReadWrite | FileShare.Delete;

    /// <param name="path">As the user typed it, or would.</param>
    public static T At<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (RefusalIn(failure) is { } refusal and not DiskRefusal)
        {
            throw new DiskRefusal(path, refusal);
        }
    }

    /// <inheritdoc cref="At{T}"/>
    public static void At(string path, Action work) => At(path, () =>
    {
        work();
        return true;
    });

    /// <summary>Makes a folder where there is none.</summary>
    public static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NoFolderHere(failure); // the system says that what is to be made is not there
        }
    }

    /// <summary>Reads until there is enough or no more: the system may give less than it is asked for, as disks in a network do.</summary>
    /// <returns>How much there was.</returns>
    public static int Read(SafeFileHandle file, Span<byte> bytes, long offset)
    {
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(file, bytes[length..], offset + length) is > 0 and var more)
        {
            length += more;
        }

        return length;
    }

    /// <summary>Writes into a file that is open.</summary>
    public static void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset)
    {
        try
        {
            RandomAccess.Write(file, bytes, offset);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw new TooLargeAFile(failure); // the framework takes it for a fault of ours
        }
    }

    /// <summary>Null for a fault of ours. Work on several cores fails with all that failed there: one that names its file is the best.</summary>
    public static Exception? RefusalIn(Exception failure) => failure switch
    {
        AggregateException many => many.Flatten().InnerExceptions is var all && all.All(one => RefusalIn(one) is not null)
            ? all.OfType<DiskRefusal>().OrderBy(one => one.Path, StringComparer.Ordinal).FirstOrDefault() ?? all[0]
            : null,
        IOException or UnauthorizedAccessException => failure,
        _ => null,
    };
}

/// <summary>A place in which the system makes no folder for anybody.</summary>
internal sealed class NoFolderHere(Exception cause) : IOException(cause.Message, cause);

/// <summary>A file that is larger than the disk, or the system, allows any to be.</summary>
internal sealed class TooLargeAFile(Exception cause) : IOException(cause.Message, cause);

/// <summary>The disk or the system refused to read or write.</summary>
/// <param name="path">As the user typed it, or would.</param>
internal sealed class DiskRefusal(string path, Exception cause) : IOException(cause.Message, cause)
{
    public string Path { get; } = path;

    public Exception Cause { get; } = cause;
}
