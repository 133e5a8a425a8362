namespace Archive.Importing.Recognising;

/// <summary>The lines above the title. They belong to the page, and a day there is that of its posting; but what looks like a paragraph stays.</summary>
internal sealed class AboveTitle(Recognition reading)
{
    private const int LongestName = 40;
    private const int LongestOfSite = 60;

    private readonly ClueWeighing _weighing = new(reading);

    public void Take(int index)
    {
        if (!Known(index) && !OfArticle(index))
        {
            OfSite(index);
        }
    }

    private bool Known(int index)
    {
        var line = reading.Lines[index].Number;
        switch (reading.ClueOf(index))
        {
            case Clue.LoneDate date:
                reading.Found.Add(FactFields.Posted, date.Date, Sureness.Likely, line);
                return Is(index, Role.Date);
            case Clue.WebAddress address:
                reading.Found.Add(StandsBelowOriginal(index) ? FactFields.SourceUrl : FactFields.Address, address.Url, Sureness.Likely, line);
                return Is(index, Role.SourceAddress);
            case Clue.Prefixed prefixed when Shapes.IsPublication(prefixed.Name):
                reading.Found.AddPlace(prefixed.Name, prefixed.Date, isFirst: false, line);
                return Is(index, Role.Publication);
            case Clue.Dated dated when FurnitureWords.HasIssueNumber(reading.Folded(index)):
                reading.Found.Add(FactFields.Posted, dated.Date, Sureness.Likely, line);
                return Is(index, Role.Site);
            case Clue.Labelled { Value.Length: 0 } or Clue.Writer { Sureness: Sureness.Likely } or Clue.TranslatedBy:
                return false;
            case { } clue:
                return _weighing.Take(index, clue);
            default:
                return false;
        }
    }

    /// <summary>The title of the original at once above the Japanese one; or the title itself, as a forum or a breadcrumb has it.</summary>
    private bool OfArticle(int index)
    {
        var text = reading.Folded(index);
        if (reading.IsJapanese && Shapes.IsLatin(text) && text.Contains(' ', StringComparison.Ordinal) && reading.TitleLine == index + 1
            && !reading.Found.Has(FactFields.SourceTitle))
        {
            reading.Found.Add(FactFields.SourceTitle, reading.Lines[index].Text, Sureness.Likely, reading.Lines[index].Number);
            reading.Found.IsTranslation = true;
            return Is(index, Role.OriginalTitle);
        }

        return reading.TitleLine is { } title && text.Contains(reading.Folded(title), StringComparison.Ordinal) && Is(index, Role.Title);
    }

    private void OfSite(int index)
    {
        var text = reading.Folded(index);
        var isTagline = FurnitureWords.IsTagline(text) || StandsBelowName(index, text);
        if ((text.Length > LongestOfSite || text.Contains('。', StringComparison.Ordinal)) && !isTagline)
        {
            return;
        }

        var isName = !isTagline && !FurnitureWords.IsSection(text) && !reading.Found.Has(FactFields.Site);
        if (isName && text.Length <= LongestName)
        {
            reading.Found.Add(FactFields.Site, reading.Lines[index].Text, Sureness.Likely, reading.Lines[index].Number);
        }

        Is(index, isName ? Role.Site : Role.Navigation);
    }

    /// <summary>A sentence at once below the site's name, with a menu or a day at once below it.</summary>
    private bool StandsBelowName(int index, string text) =>
        text.Length <= LongestOfSite && index > 0 && reading.RoleOf(index - 1) == Role.Site
        && index + 1 < reading.Lines.Count && reading.ClueOf(index + 1) is Clue.Furniture or Clue.LoneDate;

    /// <summary>At once below what is said of the original.</summary>
    private bool StandsBelowOriginal(int index) => index > 0 && reading.Found.IsTranslation
        && reading.RoleOf(index - 1) is Role.OriginalTitle or Role.Publication or Role.Author or Role.Translator;

    private bool Is(int index, Role role)
    {
        reading.Is(index, role, Sureness.Likely);
        return true;
    }
}
