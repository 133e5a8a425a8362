using System.Text;

namespace Archive.Files;

/// <summary>An author's file in which some lines are changed on their order: all else stays as it is, byte for byte.</summary>
internal sealed class EditedFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _path;
    private readonly string _lineEnd;

    // Each with its line end, whichever the author's editor writes.
    private readonly List<string> _lines = [];

    private EditedFile(string path, string text)
    {
        _path = path;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var found ? start + found : text.Length;
            end += end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n' ? 2 : end < text.Length ? 1 : 0;
            _lines.Add(text[start..end]);
            start = end;
        }

        _lineEnd = _lines.Count > 0 && _lines[0].TrimEnd('\r', '\n') is var first && first.Length < _lines[0].Length ? _lines[0][first.Length..] : "\n";
    }

    public string Text => string.Concat(_lines);

    public static EditedFile Read(string path) => new(path, Strict.GetString(File.ReadAllBytes(path)));

    /// <summary>Puts lines in the place of others. Whoever changes several places begins with the last.</summary>
    /// <param name="line">Counted from 1.</param>
    /// <param name="count">0 to put them in before the line.</param>
    public void Replace(int line, int count, params IReadOnlyList<string> lines)
    {
        _lines.RemoveRange(line - 1, count);
        _lines.InsertRange(line - 1, lines.Select(text => text + _lineEnd));
    }

    /// <summary>Whole or not at all: an author's text is never left half written.</summary>
    public void Save() => WholeFile.Write(_path, Text, replaces: true);
}
