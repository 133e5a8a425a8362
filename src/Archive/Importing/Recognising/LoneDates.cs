using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>A day alone on a line below the title: that of the original beside a foreign name, else that of the posting.</summary>
internal sealed class LoneDates(Recognition reading)
{
    public bool Take(int index, FoundDate date)
    {
        var isOriginals = IsOfOther(date) || reading.IsJapanese && !IsStamp(date) && (Block(index).Any(IsForeign) || (Shapes.IsLatin(reading.Folded(index)) && StandsBelowAuthor(index)));
        reading.Found.Add(isOriginals ? FactFields.SourceDate : FactFields.Posted, date, Sureness.Likely, reading.Lines[index].Number);
        reading.Is(index, Role.Date, Sureness.Likely);
        return true;
    }

    /// <summary>In a mail that passes an English text on, whose own day is known from its head.</summary>
    private bool IsOfOther(FoundDate date) => !reading.IsJapanese && reading.Found.Facts.Any(fact => fact.Field == FactFields.Posted && fact.Value.Split('T')[0] != date.Date.Iso);

    /// <summary>A Japanese page's own, to the minute.</summary>
    private static bool IsStamp(FoundDate date) => date.Time?.EndsWith("+09:00", StringComparison.Ordinal) == true;

    /// <summary>A day in English words below a name was copied with it.</summary>
    private bool StandsBelowAuthor(int index) => reading.Previous(index) is { } above && reading.RoleOf(above) == Role.Author;

    /// <summary>The other lines that stand together with one, no blank line between; not the title.</summary>
    private IEnumerable<int> Block(int index)
    {
        for (var above = index - 1; above >= 0 && !reading.Lines[above].IsBlank && reading.RoleOf(above) != Role.Title && index - above < 4; above--)
        {
            yield return above;
        }

        for (var below = index + 1; below < reading.Lines.Count && !reading.Lines[below].IsBlank && below - index < 4; below++)
        {
            yield return below;
        }
    }

    private bool IsForeign(int index)
    {
        var text = reading.Folded(index);
        return text.Length <= 40 && (Shapes.IsPerson(text) || reading.ClueOf(index) is Clue.Writer
            || (Shapes.IsLatin(text) && Shapes.MayBeName(text) && reading.ClueOf(index) is null));
    }
}
