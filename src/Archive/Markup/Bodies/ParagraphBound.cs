using System.Buffers;

namespace Archive.Markup.Bodies;

/// <summary>How long the paragraph can be that a line stands in, and how much Markdown it can hold: never less than Markdig will find.</summary>
/// <param name="countsMarks">False where the whole text is too short for too many, and they need not be counted.</param>
/// <param name="countsCells">False where the whole text has no bar that could part any.</param>
internal sealed class ParagraphBound(bool countsMarks, bool countsCells)
{
    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("*_~=[");

    private bool _afterBlank = true;
    private bool _afterNumber;

    // Of the paragraph, as far as it goes: its lines, the bars on them, and the most on one.
    private int _lines;
    private int _bars;
    private int _mostBars;

    private long _filledBefore;

    public int FirstLine { get; private set; }

    public int Length { get; private set; }

    public int Marks { get; private set; }

    /// <summary>How many cells all paragraphs so far may be given that nobody wrote: a row is filled up to the widest of its table.</summary>
    public long FilledCells => _filledBefore + ((long)_lines * _mostBars) - _bars;

    public void Add(int number, ReadOnlySpan<char> line, LineContainers containers)
    {
        var starts = _afterBlank || StartsItem(containers.Item);
        _afterBlank = containers.Blank;
        if (containers.Blank)
        {
            return;
        }

        if (starts)
        {
            _filledBefore = FilledCells;
            (FirstLine, Length, Marks) = (number, 0, 0);
            (_lines, _bars, _mostBars) = (0, 0, 0);
        }

        _afterNumber = starts && containers.Item is (ItemStart.FirstNumber or ItemStart.LaterNumber);
        Length += line.Length + 1;
        Marks += countsMarks ? CountMarks(line) : 0;
        if (countsCells)
        {
            AddRow(line.Count('|'));
        }
    }

    private void AddRow(int bars)
    {
        _lines++;
        _bars += bars;
        _mostBars = Math.Max(_mostBars, bars);
    }

    /// <summary>A number other than 1 begins an item behind an item, but none in the middle of a paragraph.</summary>
    private bool StartsItem(ItemStart item) => item switch
    {
        ItemStart.Bullet or ItemStart.FirstNumber => true,
        ItemStart.LaterNumber => _afterNumber,
        _ => false,
    };

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var mark = line.IndexOfAny(MarkCharacters); mark >= 0; mark = line.IndexOfAny(MarkCharacters))
        {
            count++;
            line = line[(mark + 1)..];
        }

        return count;
    }
}
