using Archive.Files;
using Microsoft.Win32.SafeHandles;

namespace Archive.Building;

/// <summary>While it is held, no other build writes into the folder. The system lets go of it when the program ends, however it ends.</summary>
/// <remarks>A file that is locked cannot be read, but measured: its length is the number of the process that holds it. It takes no room on the disk.</remarks>
internal sealed class OutputHold : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const string FileName = ".archive-lock";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly string _folder;
    private readonly bool _isNew;
    private readonly SafeFileHandle _file;

    private OutputHold(string folder, bool isNew, SafeFileHandle file) => (_folder, _isNew, _file) = (folder, isNew, file);

    // On Windows a file that is open keeps its name unless whoever opened it allows otherwise.
    private static FileShare Alone => OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    /// <returns>Null where another build did not let go in time.</returns>
    /// <param name="rest">Waits.</param>
    public static OutputHold? Take(string folder, Action<TimeSpan> rest) => Disk.At(folder, () =>
    {
        var isNew = !Directory.Exists(folder);
        for (var waited = TimeSpan.Zero; ; waited += Step)
        {
            Disk.MakeFolder(folder);
            if (Try(folder) is { } file)
            {
                return new OutputHold(folder, isNew, file);
            }

            if (waited >= Patience)
            {
                return null;
            }

            rest(Step);
        }
    });

    /// <summary>The number of the process that holds the folder; null where nobody does any more.</summary>
    public static long? HolderOf(string folder) => LengthIn(folder) is > 0 and var process ? process : null;

    public void Dispose()
    {
        // First the name and then the file: whoever waits for the file sees that its name is gone, and tries again.
        File.Delete(Path.Combine(_folder, FileName));
        _file.Dispose();
        if (_isNew)
        {
            DeleteIfEmpty();
        }
    }

    private void DeleteIfEmpty()
    {
        try
        {
            Directory.Delete(_folder);
        }
        catch (IOException)
        {
            // There is something in it: a site, or by now the hold of another build.
        }
    }

    /// <summary>The file that has the name and is ours; null where another build has it, or has just let go.</summary>
    private static SafeFileHandle? Try(string folder)
    {
        try
        {
            var file = File.OpenHandle(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, Alone);
            RandomAccess.SetLength(file, Environment.ProcessId);
            if (LengthIn(folder) == Environment.ProcessId)
            {
                return file;
            }

            file.Dispose();
        }
        catch (IOException failure) when (IsHeld(failure))
        {
            // Whoever has it may end soon.
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            // Whoever made the folder has just taken it away again.
        }

        return null;
    }

    private static long? LengthIn(string folder) => new FileInfo(Path.Combine(folder, FileName)) is { Exists: true } file ? file.Length : null;

    /// <summary>By the numbers of Windows (sharing, locking) and of errno (Linux, macOS).</summary>
    private static bool IsHeld(IOException failure) => OperatingSystem.IsWindows()
        ? (failure.HResult & 0xFFFF) is 32 or 33
        : failure.HResult is 11 or 35;
}
