namespace Archive.Importing.Recognising;

/// <summary>Which lines may belong to the head of a text: those before its first paragraph, and those that tell of the original behind a few words that introduce it.</summary>
internal static class ArticleHead
{
    private const int MostLines = 25;
    private const int Introduction = 4;

    /// <summary>By index; none is blank.</summary>
    public static List<int> Of(Recognition reading)
    {
        var head = new List<int>();
        for (var index = 0; index < reading.Lines.Count && head.Count < MostLines; index++)
        {
            if (reading.RoleOf(index) != Role.Paragraph)
            {
                continue;
            }

            if (Shapes.IsProse(reading.Folded(index)) && head.Count > 0 && reading.ClueOf(index) is null && !Introduces(reading, index))
            {
                break;
            }

            head.Add(index);
        }

        return head;
    }

    /// <summary>Whether the address or the label of an original follows, and the text itself after that.</summary>
    public static bool Introduces(Recognition reading, int index)
    {
        var below = Below(reading, index).Take(Introduction + 1).ToList();
        var at = below.Take(Introduction).ToList().FindIndex(line => IsOfOriginal(reading, line));
        return at >= 0 && Below(reading, below[at]).Take(Introduction).Any(line => Shapes.IsProse(reading.Folded(line)) && reading.ClueOf(line) is null);
    }

    private static bool IsOfOriginal(Recognition reading, int index) =>
        reading.ClueOf(index) is Clue.WebAddress or Clue.Labelled { Marker: Marker.Original or Marker.OriginalTitle };

    private static IEnumerable<int> Below(Recognition reading, int index)
    {
        for (var next = reading.Next(index, reading.Lines.Count); next is { } line; next = reading.Next(line, reading.Lines.Count))
        {
            yield return line;
        }
    }
}
