namespace Archive.Importing.Recognising;

/// <summary>A text that goes to and fro between two languages from its first line on, without a title: it is called by its first words, and marked.</summary>
internal sealed class UntitledTurns(Recognition reading)
{
    private const int FewestLines = 6;
    private const int Looked = 12;

    /// <returns>Whether the text is one.</returns>
    public bool Read()
    {
        var lines = Enumerable.Range(0, reading.Lines.Count)
            .Where(index => reading.RoleOf(index) == Role.Paragraph && !FurnitureWords.IsTurn(reading.Folded(index))).Take(Looked).ToList();
        var first = lines.Find(IsJapanese);
        var other = lines.Find(index => !IsJapanese(index));
        if (!reading.IsJapanese || lines.Count < FewestLines || !Shapes.EndsSentence(reading.Folded(first)) || !Shapes.EndsSentence(reading.Folded(other))
            || lines.Zip(lines.Skip(1)).Any(pair => IsJapanese(pair.First) == IsJapanese(pair.Second)))
        {
            return false;
        }

        reading.Found.Add(FactFields.Title, reading.FirstWords(first), Sureness.Guess, reading.Lines[first].Number);
        reading.Found.Add(FactFields.SourceTitle, reading.FirstWords(other), Sureness.Guess, reading.Lines[other].Number);
        reading.Found.IsTranslation = true;
        return true;
    }

    private bool IsJapanese(int index) => Shapes.HasJapanese(reading.Folded(index));
}
