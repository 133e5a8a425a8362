using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Gives what a clue says to the fields, for lines whose neighbours leave no doubt of it.</summary>
internal sealed class ClueWeighing(Recognition reading)
{
    private readonly NameLists _lists = new(reading.Found);
    private readonly Labels _labels = new(reading);

    private Findings Found => reading.Found;

    /// <summary>Whether the clue was one that needs no neighbours.</summary>
    public bool Take(int index, Clue clue) => clue switch
    {
        Clue.Labelled labelled => _labels.Take(index, labelled.Marker, labelled.Value),
        Clue.Published published => Published(index, published),
        Clue.Writer writer => Writer(index, writer),
        Clue.TranslatedBy translated => TranslatedBy(index, translated),
        Clue.Cited cited => Cited(index, cited),
        Clue.PostedBy posted => PostedBy(index, posted),
        Clue.Several several => Several(index, several.Clues),
        Clue.Translates translates => Translates(index, translates),
        Clue.Furniture furniture => Is(index, furniture.Role),
        _ => false,
    };

    private bool Is(int index, Role role, Sureness sureness = Sureness.Sure)
    {
        reading.Is(index, role, sureness);
        return true;
    }

    private bool Published(int index, Clue.Published published)
    {
        Found.AddPlace(published.Name, published.Date, isFirst: true, reading.Lines[index].Number);
        return Is(index, Role.Publication);
    }

    private bool TranslatedBy(int index, Clue.TranslatedBy translated)
    {
        var line = reading.Lines[index].Number;
        _lists.Add(FactFields.Translator, translated.Name, Sureness.Likely, line);
        Found.Add(FactFields.Translated, translated.Date, Sureness.Likely, line);
        Found.Add(FactFields.SourceLanguage, translated.Language ?? "", Sureness.Sure, line);
        Found.IsTranslation = true;
        return Is(index, Role.Translator, Sureness.Likely);
    }

    private bool Writer(int index, Clue.Writer writer)
    {
        var line = reading.Lines[index].Number;
        _lists.Add(FactFields.Author, writer.Name, writer.Sureness, line);
        Found.IsTranslation |= reading.IsJapanese && Shapes.IsPerson(Folding.Compatible(writer.Name));
        if (writer.Publication is { } publication)
        {
            Found.AddPlace(publication, writer.Date, isFirst: false, line);
        }
        else
        {
            Found.Add(reading.IsJapanese ? FactFields.SourceDate : FactFields.Posted, writer.Date, Sureness.Likely, line);
        }

        return Is(index, Role.Author, writer.Sureness);
    }

    private bool Several(int index, IReadOnlyList<Clue> clues)
    {
        foreach (var clue in clues)
        {
            var isDay = clue is Clue.LoneDate;
            Found.Add(FactFields.Posted, (clue as Clue.LoneDate)?.Date, Sureness.Likely, reading.Lines[index].Number);
            if (clue is Clue.Dated dated)
            {
                Found.AddPlace(dated.Name, dated.Date, isFirst: false, reading.Lines[index].Number);
            }
            else if (!isDay)
            {
                Take(index, clue);
            }
        }

        return true;
    }

    /// <summary>The sentence stays; a name that stood above by itself was that of whoever translated or posted it.</summary>
    private bool Translates(int index, Clue.Translates translates)
    {
        var line = reading.Lines[index].Number;
        if (translates.Author is { } author && Shapes.HasJapanese(author))
        {
            Found.Forget(FactFields.Author, Sureness.Likely);
        }

        if (!Found.Has(FactFields.Author))
        {
            Found.Add(FactFields.Author, translates.Author ?? "", Sureness.Likely, line);
        }

        Found.Add(FactFields.SourceTitle, translates.Title ?? "", Sureness.Likely, line);
        if (translates.Publication is { } publication)
        {
            Found.AddPlace(publication, translates.Date, isFirst: true, line);
        }

        Found.IsTranslation = true;
        return Is(index, Shapes.EndsSentence(reading.Folded(index)) ? Role.Note : Role.OriginalTitle, Sureness.Likely);
    }

    private bool Cited(int index, Clue.Cited cited)
    {
        var line = reading.Lines[index].Number;
        if (!Found.Has(FactFields.Author))
        {
            Found.Add(FactFields.Author, cited.Author ?? "", Sureness.Likely, line);
        }

        Found.Add(FactFields.SourceTitle, cited.Title ?? "", Sureness.Likely, line);
        Found.AddPlace(cited.Publication ?? "", cited.Date, isFirst: true, line);
        Found.IsTranslation = true;
        return Is(index, Role.Publication, Sureness.Likely);
    }

    /// <summary>An English line below a Japanese text was translated with it, and speaks of the original; one of the page's own speaks of the page.</summary>
    private bool PostedBy(int index, Clue.PostedBy posted)
    {
        var line = reading.Lines[index].Number;
        if (!posted.IsEnglish || !reading.IsJapanese || posted.Name is null)
        {
            Found.Add(FactFields.Posted, posted.Date, Sureness.Sure, line);
            Found.Add(FactFields.Author, posted.IsEnglish && !reading.IsJapanese ? posted.Name ?? "" : "", Sureness.Guess, line);
            return Is(index, Role.Date);
        }

        Found.Add(FactFields.Author, posted.Name, Sureness.Likely, line);
        Found.Add(FactFields.SourceDate, posted.Date, Sureness.Sure, line);
        Found.Add(FactFields.SourceLanguage, "en", Sureness.Likely, line);
        Found.IsTranslation = true;
        return Is(index, Role.Author, Sureness.Likely);
    }
}
