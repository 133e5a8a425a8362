namespace Archive.Importing.Texts;

/// <summary>What a keeper pasted or saved, line by line, and what its page says of itself where it was one.</summary>
/// <param name="Name">The file's, without folder and endings: the last resort for an id.</param>
internal sealed record PastedText(string Path, string Name, IReadOnlyList<PastedLine> Lines, PageFacts Page)
{
    /// <param name="text">With line ends of any system, which may also be U+2028 or U+0085.</param>
    public static PastedText Of(string path, string name, string text) =>
        new(path, name, [.. LinesOf(text).Select((line, index) => new PastedLine(index + 1, line))], PageFacts.None);

    private static string[] LinesOf(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u2028', '\u2029', '\u0085', '\f', '\v');
}

/// <summary>One line.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">As written.</param>
internal sealed record PastedLine(int Number, string Text, LineForm Form = LineForm.Plain)
{
    private FoldedLine? _folded;

    public FoldedLine FoldedLine => _folded ??= new FoldedLine(Text.Trim());

    public string Folded => FoldedLine.Text;

    /// <summary>Whether nothing of it can be seen: hard spaces and controls count for nothing.</summary>
    public bool IsBlank => Text.Length == 0 || Folded.AsSpan().IsWhiteSpace();
}

/// <summary>What the markup of a saved page says of a line; of pasted text it says nothing.</summary>
internal enum LineForm
{
    Plain,
    Heading,
    Quotation,
    ListItem,
}

/// <summary>What the head of a saved page says of it. All are null where it says nothing, and always for pasted text.</summary>
internal sealed record PageFacts(string? Title, string? Site, string? Author, string? Published, string? Url)
{
    public static PageFacts None { get; } = new(null, null, null, null, null);
}
