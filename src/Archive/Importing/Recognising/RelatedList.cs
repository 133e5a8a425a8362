namespace Archive.Importing.Recognising;

/// <summary>A list of related articles below a text, read from its last line up to its heading.</summary>
internal sealed class RelatedList(Recognition reading)
{
    private const int MostItems = 25;
    private const int LongestItem = 120;

    /// <returns>The line of the heading, where the line is the last of a list of related articles; null where it is none.</returns>
    public int? EndingAt(int last)
    {
        var (index, blanks) = (last, 0);
        var marked = true;
        for (var items = 0; index >= reading.BodyStart && items < MostItems; index--)
        {
            if (reading.Lines[index].IsBlank)
            {
                blanks++;
                continue;
            }

            if (FurnitureWords.IsRelatedHeading(reading.Folded(index)))
            {
                return index < last && (marked || blanks <= 1) ? Take(index, last) : null;
            }

            if (reading.Folded(index).Length > LongestItem)
            {
                return null;
            }

            marked &= RelatedItems.HasBullet(reading.Lines[index]) || RelatedItems.EndsInDate(reading.Lines[index]);
            items++;
            if (!marked && items > 10)
            {
                return null;
            }
        }

        return null;
    }

    private int Take(int heading, int last)
    {
        reading.Is(heading, Role.RelatedHeading);
        var bulleted = reading.Next(heading, last + 1) is { } first && RelatedItems.HasBullet(reading.Lines[first]);
        for (var index = heading + 1; index <= last; index++)
        {
            var line = reading.Lines[index];
            if (line.IsBlank)
            {
                continue;
            }

            var title = RelatedItems.TitleOf(line);
            var isItem = title.Length >= 3 && !title.EndsWith('…') && (!bulleted || RelatedItems.HasBullet(line)) && reading.ClueOf(index) is not Clue.Furniture;
            reading.Is(index, isItem ? Role.Related : Role.RelatedHeading);
            if (isItem)
            {
                reading.Found.Add(new Fact(FactFields.Related, title, Sureness.Sure, line.Number, RelatedItems.DateOf(line)?.Date is { IsKnown: true } date ? date : null));
            }
        }

        return heading;
    }
}
