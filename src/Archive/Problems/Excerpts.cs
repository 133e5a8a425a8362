using System.Text;

namespace Archive.Problems;

/// <summary>The lines that problems point at, read again from their files when they are looked for or shown.</summary>
internal sealed class Excerpts
{
    private readonly Dictionary<string, SourceText?> _files = new(StringComparer.Ordinal);

    /// <summary>Null where the file cannot be shown as text.</summary>
    /// <param name="number">Counted from 1.</param>
    public string? Line(string path, int number)
    {
        if (!_files.TryGetValue(path, out var text))
        {
            _files[path] = text = Read(path);
        }

        return text is not null && number <= text.LineCount ? text.Line(number).ToString() : null;
    }

    private static SourceText? Read(string path)
    {
        try
        {
            return new SourceText(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF'));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
