namespace Archive.Importing.Recognising;

/// <summary>An article that somebody passes on in a post of their own: what they write before and behind it is not the article's.</summary>
internal sealed class Reposting(Recognition reading)
{
    private const int FewestLines = 2;

    /// <summary>Only between two marks that say where it begins and ends; the day of the post stands above.</summary>
    public void Read()
    {
        var marks = Enumerable.Range(0, reading.Lines.Count).Where(index => FurnitureWords.IsReposted(reading.Folded(index))).ToList();
        if (marks.Count != 2 || FurnitureWords.ClosesRepost(reading.Folded(marks[0])) || !FurnitureWords.ClosesRepost(reading.Folded(marks[1]))
            || Between(marks[0], marks[1]).Count() < FewestLines)
        {
            return;
        }

        Before(marks[0]);
        marks.ForEach(mark => reading.Is(mark, Role.Separator));
        Between(marks[1], reading.Lines.Count).ToList().ForEach(Behind);
    }

    /// <summary>Where the text itself follows the mark at once, its title is that of the post, and what the poster writes are whole sentences.</summary>
    private void Before(int mark)
    {
        var hasTitle = reading.Next(mark, reading.Lines.Count) is { } first && !Shapes.EndsSentence(reading.Folded(first)) && !Shapes.IsProse(reading.Folded(first));
        foreach (var index in Between(BehindMailHeader(), mark))
        {
            if (reading.ClueOf(index) is Clue.WebAddress address)
            {
                OfOriginal(index, address.Url);
            }
            else if (hasTitle && reading.ClueOf(index) is Clue.LoneDate { Date: var date })
            {
                reading.Found.Add(FactFields.Posted, date, Sureness.Likely, reading.Lines[index].Number);
                reading.Is(index, Role.Date, Sureness.Likely);
            }
            else if (hasTitle || Shapes.EndsSentence(reading.Folded(index)) || LeadsToOriginal(index))
            {
                reading.Is(index, Role.PosterWords);
            }
        }
    }

    private void OfOriginal(int index, string url)
    {
        if (reading.Previous(index) is { } above && LeadsToOriginal(above))
        {
            reading.Found.Add(FactFields.SourceUrl, url, Sureness.Likely, reading.Lines[index].Number);
            reading.Is(index, Role.SourceAddress, Sureness.Likely);
            return;
        }

        reading.Is(index, Role.PosterWords);
    }

    private bool LeadsToOriginal(int index) => reading.Folded(index) is var text && (text.Contains("原文", StringComparison.Ordinal) || text.Contains("元記事", StringComparison.Ordinal));

    /// <returns>The last line of a mail's head; -1 where there is none.</returns>
    private int BehindMailHeader()
    {
        var line = reading.Next(-1, reading.Lines.Count) is { } first && FurnitureWords.IsMailHeader(reading.Folded(first)) ? first : -1;
        while (line >= 0 && line + 1 < reading.Lines.Count && !reading.Lines[line + 1].IsBlank)
        {
            line++;
        }

        return line;
    }

    /// <summary>The post's own footer says when it was posted; what it is filed under there may not fit the article.</summary>
    private void Behind(int index)
    {
        switch (reading.ClueOf(index))
        {
            case Clue.Labelled { Marker: Marker.Topics, Value.Length: > 0 } topics:
                new NameLists(reading.Found).AddTopics(topics.Value, Sureness.Guess, reading.Lines[index].Number);
                reading.Is(index, Role.Topics, Sureness.Guess);
                break;
            case not (Clue.Labelled or Clue.LoneDate or Clue.PostedBy or Clue.Furniture):
                reading.Is(index, Role.PosterWords);
                break;
        }
    }

    private IEnumerable<int> Between(int above, int below) =>
        Enumerable.Range(above + 1, below - above - 1).Where(index => !reading.Lines[index].IsBlank);
}
