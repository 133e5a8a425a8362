namespace Archive.Importing.Recognising;

/// <summary>A list of related articles below a text, read from its last line up to its heading.</summary>
internal sealed class RelatedList(Recognition reading)
{
    private const int MostItems = 25;
    private const int MostUnmarked = 11; // without bullets or dates it may be anything
    private const int LongestItem = 120;

    /// <returns>The line of the heading, where the line is the last of a list of related articles; null where it is none.</returns>
    public int? EndingAt(int last)
    {
        var (items, blanks, marked) = (0, 0, true);
        for (var index = last; index >= reading.BodyStart && items < (marked ? MostItems : MostUnmarked); index--)
        {
            if (FurnitureWords.IsRelatedHeading(reading.Folded(index)))
            {
                return index < last && (marked || blanks <= 1) ? Take(index, last) : null;
            }

            if (reading.Folded(index).Length > LongestItem)
            {
                return null;
            }

            var line = reading.Lines[index];
            blanks += line.IsBlank ? 1 : 0;
            items += line.IsBlank ? 0 : 1;
            marked &= line.IsBlank || RelatedItems.HasBullet(line) || RelatedItems.EndsInDate(line);
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
