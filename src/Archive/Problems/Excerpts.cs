using System.Text;

namespace Archive.Problems;

/// <summary>The lines that problems point at, read again from their files when they are shown.</summary>
internal sealed class Excerpts
{
    private readonly Dictionary<string, string[]?> _files = new(StringComparer.Ordinal);

    /// <summary>Null where the file cannot be shown as text.</summary>
    /// <param name="number">Counted from 1.</param>
    public string? Line(string path, int number)
    {
        if (!_files.TryGetValue(path, out var lines))
        {
            _files[path] = lines = Read(path);
        }

        return lines is not null && number <= lines.Length ? lines[number - 1] : null;
    }

    private static string[]? Read(string path)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
            return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
