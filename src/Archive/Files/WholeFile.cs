using System.Text;

namespace Archive.Files;

/// <summary>Writes a file aside and gives it its name when it is whole: whatever happens, there is the old file or the new one.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="replaces">Whether a file of that name may be there, and whoever could read it can read the new one; without it, one that has come in the meantime is left as it is, and an exception says so.</param>
    public static void Write(string path, string text, bool replaces)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var aside = Path.Combine(folder, $".{Path.GetFileName(path)}.part"); // a name that no build reads
        try
        {
            using (var file = File.OpenHandle(aside, FileMode.Create, FileAccess.Write))
            {
                if (replaces && File.Exists(path) && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(file, File.GetUnixFileMode(path)); // before there is anything in it
                }

                Disk.Write(file, Utf8.GetBytes(text), 0);
            }

            File.Move(aside, path, replaces);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }
}
