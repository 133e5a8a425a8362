using System.Formats.Tar;

namespace Archive.Files;

/// <summary>Tells an ordinary file from a pipe, a socket or a device without opening it: opening a pipe waits for its other end, perhaps for ever.</summary>
internal static class PlainFile
{
    // All special files have the length 0, so the others need no second look.
    public static bool Is(FileInfo file) => file.Length > 0 || OperatingSystem.IsWindows() || IsRegular(file);

    /// <summary>The framework has one public place that says what kind of file something is: the header that goes before it in a tar.</summary>
    private static bool IsRegular(FileInfo file)
    {
        try
        {
            using var header = new MemoryStream();
            using (var writer = new TarWriter(header, TarEntryFormat.Ustar, leaveOpen: true))
            {
                writer.WriteEntry(file.FullName, "file");
            }

            header.Position = 0;
            using var reader = new TarReader(header);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
        }
        catch (IOException)
        {
            return false; // a socket: tar has no word for it
        }
    }
}
