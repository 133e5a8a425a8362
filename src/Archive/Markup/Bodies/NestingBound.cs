namespace Archive.Markup.Bodies;

/// <summary>How deep quotations, items and definitions can stand in one another, line by line: never less than Markdig will find.</summary>
internal sealed class NestingBound
{
    /// <summary>White space of this width goes on with a definition, though there is nothing behind it.</summary>
    private const int IndentOfDefinition = 4;

    // What the last line stood in that began no definition.
    private int _outer;

    // How many containers the lines of a definition or a note stay in without any indentation.
    private int _clinging;

    private bool _afterBlank = true;
    private bool _released = true;

    public int Depth { get; private set; }

    public void Add(LineContainers line)
    {
        if (line is { Blank: true, Markers: 0 })
        {
            _afterBlank = true;
            _released |= line.Indent < IndentOfDefinition;
            return;
        }

        var kept = Kept(line);
        var depth = kept + line.Markers;
        Depth = _afterBlank ? depth : Math.Max(Depth, depth);
        _clinging = Joins(line.Item) ? kept + 1 : _released ? Math.Min(_clinging, kept) : _clinging;
        _outer = line.Item == ItemStart.Definition ? _outer : Depth;
        _afterBlank = line.Blank;
        _released = line.Blank;
    }

    private static bool Joins(ItemStart item) => item is ItemStart.Definition or ItemStart.InnerDefinition or ItemStart.Note;

    /// <summary>
    /// A line goes on in no more containers than were open, and needs a marker or two columns for each, save those that cling. A definition
    /// joins the paragraph before it, however deep that stands; only at the outermost level does it surely begin anew, as a note does.
    /// </summary>
    private int Kept(LineContainers line) => line.Item switch
    {
        ItemStart.Definition when _outer == 0 => 0,
        ItemStart.Note => 0,
        ItemStart.Definition or ItemStart.InnerDefinition => Depth,
        _ => Math.Min(Depth, (_released ? 0 : _clinging) + (line.Indent / 2)),
    };
}
