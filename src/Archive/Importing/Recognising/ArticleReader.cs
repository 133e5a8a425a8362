using Archive.Importing.Dates;
using Archive.Importing.Texts;

namespace Archive.Importing.Recognising;

/// <summary>Reads a pasted text: its head forwards, what stands below it backwards, then what is between, and draws the conclusions.</summary>
internal static class ArticleReader
{
    /// <param name="furniture">Lines that a whole site repeats, by their folded words.</param>
    public static ReadArticle Read(PastedText text, KnownNames names, IReadOnlySet<string> furniture, NumericDateOrder? order)
    {
        var reading = new Recognition(text, names, order);
        for (var index = 0; index < reading.Lines.Count; index++)
        {
            if (furniture.Count > 0 && !reading.Lines[index].IsBlank && furniture.Contains(reading.Folded(index)))
            {
                reading.Is(index, Role.Repeated);
            }
        }

        new Reposting(reading).Read();
        new HeaderReader(reading).Read();
        new FooterReader(reading).Read();
        new BodyReader(reading).Read();
        return new ReadArticle(
            text,
            [.. reading.Lines.Select((line, index) => new ReadLine(line, reading.RoleOf(index), reading.SurenessOf(index)))],
            new Conclusions(reading).Draw(),
            reading.Found.Doubts,
            reading.IsJapanese,
            reading.Found.IsTranslation);
    }
}

/// <summary>A text with a role for every line and a value for every field that it fills.</summary>
internal sealed record ReadArticle(
    PastedText Text, IReadOnlyList<ReadLine> Lines, IReadOnlyList<Fact> Facts, IReadOnlyList<DateDoubtFound> Doubts, bool IsJapanese, bool IsTranslation)
{
    public string? ValueOf(string field) => Facts.FirstOrDefault(fact => fact.Field == field)?.Value;
}

/// <summary>A line and what it is.</summary>
internal sealed record ReadLine(PastedLine Line, Role Role, Sureness Sureness);
