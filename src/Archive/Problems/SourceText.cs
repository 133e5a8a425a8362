namespace Archive.Problems;

/// <summary>The text of one file with line ends made <c>\n</c>: where an offset in it becomes a line and a column.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <param name="path">As in <see cref="Location.Path"/>.</param>
    /// <param name="text">Decoded, without a byte order mark; line ends of any system.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        _lineStarts = LineStarts(Text);
    }

    public string Path { get; }

    public string Text { get; }

    public SourcePart Whole => new(this, 0, Text.Length);

    public int LineCount => _lineStarts.Length;

    /// <summary>The place of a stretch of text; it ends with its first line, however long the stretch is.</summary>
    public Location At(int start, int length = 0)
    {
        start = Math.Clamp(start, 0, Text.Length);
        var line = LineOf(start);
        var rest = EndOf(line) - start;
        return new Location(Path, line, start - _lineStarts[line - 1] + 1, Math.Clamp(length, 0, Math.Max(rest, 0)));
    }

    /// <summary>The line, counted from 1, on which an offset stands.</summary>
    public int LineOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The first line that begins at an offset or behind it; one more than there are where none does.</summary>
    public int FirstLineFrom(int offset)
    {
        var line = LineOf(offset);
        return StartOf(line) < offset ? line + 1 : line;
    }

    /// <summary>The offset at which a line begins, counted from 1.</summary>
    public int StartOf(int line) => _lineStarts[line - 1];

    /// <summary>One line without its end, counted from 1.</summary>
    public ReadOnlySpan<char> Line(int line) => Text.AsSpan(_lineStarts[line - 1]..EndOf(line));

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return [.. starts];
    }

    private int EndOf(int line) => line < _lineStarts.Length ? _lineStarts[line] - 1 : Text.Length;
}
