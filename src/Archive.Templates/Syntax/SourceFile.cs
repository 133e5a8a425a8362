namespace Archive.Templates.Syntax;

/// <summary>The text of one template with line ends made <c>\n</c>, and where an offset in it is for a reader.</summary>
internal sealed class SourceFile
{
    private const char ByteOrderMark = '\uFEFF';

    public SourceFile(TemplateSource source)
    {
        Name = source.Name;
        Path = source.Path;
        Text = source.Text.TrimStart(ByteOrderMark).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    public string Name { get; }

    public string Path { get; }

    public string Text { get; }

    public string Slice(SourceSpan span) => Text[span.Start..span.End];

    /// <summary>The error at a stretch of text; it ends with its first line, however long the stretch is.</summary>
    public TemplateError Error(SourceSpan span, string message, IReadOnlyList<string>? stack = null)
    {
        var (line, column) = PlaceOf(span.Start);
        return new TemplateError(Path, line, column, LengthOnLine(span), message, stack ?? []);
    }

    /// <summary>Counts lines anew each time: places are asked for only when something is wrong.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    private int LengthOnLine(SourceSpan span)
    {
        var text = Text.AsSpan(span.Start, span.End - span.Start);
        var lineEnd = text.IndexOf('\n');
        return lineEnd < 0 ? text.Length : lineEnd;
    }
}
