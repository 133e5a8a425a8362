using System.Buffers;

namespace Archive.Markup.Bodies;

/// <summary>How long the paragraph can be that a line stands in, and how many marks of Markdown it can hold: never less than Markdig will find.</summary>
/// <param name="countsMarks">False where the whole text is too short for too many, and they need not be counted.</param>
internal sealed class ParagraphBound(bool countsMarks)
{
    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("*_~=[");

    private bool _afterBlank = true;
    private bool _afterNumber;

    public int FirstLine { get; private set; }

    public int Length { get; private set; }

    public int Marks { get; private set; }

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
            (FirstLine, Length, Marks) = (number, 0, 0);
        }

        _afterNumber = starts && containers.Item is (ItemStart.FirstNumber or ItemStart.LaterNumber);
        Length += line.Length + 1;
        Marks += countsMarks ? CountMarks(line) : 0;
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
