using Archive.Importing.Texts;

namespace Archive.Importing.Recognising;

/// <summary>A line of a few words below the title that no label explains: a subtitle, the original's title, a name.</summary>
internal sealed class BareNames(Recognition reading)
{
    private const int LongestByline = 20;
    private const int LongestTopic = 8;
    private const int FewestSpaces = 4;

    public bool Take(int index)
    {
        var text = reading.Folded(index);
        return IsSubtitle(index, text) ? Is(index, FactFields.Subtitle, text.Trim('―', '—', '-', '~', '–', ' '), Role.Subtitle)
            : IsOriginalTitle(index, text) ? OriginalTitle(index)
            : IsPlace(index, text) || StandsBetweenAuthorAndDay(index, text) ? Place(index)
            : IsTopics(index, text) ? Topics(index, text)
            : IsFamilyName(index, text) ? Author(index, Sureness.Guess)
            : IsPoster(index, text) ? Is(index, Role.Poster, Sureness.Likely)
            : IsPerson(index, text) ? Person(index, text)
            : IsThirdOfBlock(index, text) && Author(index, Sureness.Likely);
    }

    private bool IsOriginalTitle(int index, string text) =>
        reading.IsJapanese && Shapes.IsLatin(text) && IsLatinTitle(text) && !reading.Found.Has(FactFields.SourceTitle)
        && (Follows(index, Role.Title, Role.Subtitle, Role.Label, Role.Topics) || reading.Next(index, reading.Lines.Count) is { } next && reading.ClueOf(next) is Clue.WebAddress or Clue.Writer { Sureness: Sureness.Sure });

    private bool OriginalTitle(int index)
    {
        reading.Found.IsTranslation = true;
        return Is(index, FactFields.SourceTitle, reading.Lines[index].Text, Role.OriginalTitle);
    }

    private bool IsPlace(int index, string text) => reading.Names.IsPublication(text)
        || (Shapes.MayBeName(text) && text.Length <= 40 && (Shapes.IsPublication(text) || IsForeignWords(text)) && StandsWithDateOrName(index));

    /// <summary>Below a line that says of a name that it is the author's: the other name is where the text appeared.</summary>
    private bool StandsBetweenAuthorAndDay(int index, string text) =>
        Shapes.IsKatakanaName(text) && index > 0 && index + 1 < reading.Lines.Count && reading.RoleOf(index - 1) == Role.Author
        && reading.ClueOf(index - 1) is Clue.Writer && reading.ClueOf(index + 1) is Clue.LoneDate;

    /// <summary>Words in a row at once below the title, of which one is a section of newspapers: <c>翻訳 港</c>.</summary>
    private bool IsTopics(int index, string text) =>
        Follows(index, Role.Title) && text.Length <= LongestByline && text.Split(' ') is { Length: > 1 } words
        && Array.Exists(words, FurnitureWords.IsSection) && Array.TrueForAll(words, word => word.Length <= LongestTopic && Shapes.MayBeTopic(word));

    private bool Topics(int index, string text)
    {
        foreach (var topic in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            reading.Found.Add(FactFields.Topics, topic, Sureness.Likely, reading.Lines[index].Number);
        }

        return Is(index, Role.Topics, Sureness.Likely);
    }

    private bool Place(int index)
    {
        reading.Found.AddPlace(reading.Lines[index].Text.Trim(), null, isFirst: true, reading.Lines[index].Number);
        return Is(index, Role.Publication, Sureness.Likely);
    }

    private bool IsFamilyName(int index, string text) =>
        KanjiNames.HasFamily(text) && Follows(index, Role.Title, Role.Subtitle) && !IsByline(reading.Lines[index], text) && !reading.Names.IsPerson(text);

    private bool Person(int index, string text)
    {
        if (index > 0 && reading.RoleOf(index - 1) == Role.Author && Shapes.IsKatakanaName(text) && Shapes.IsLatin(reading.Folded(index - 1)))
        {
            reading.Found.Forget(FactFields.Author, Sureness.Sure); // one person, in the letters of either language
        }

        reading.Found.IsTranslation |= reading.IsJapanese && Shapes.IsPerson(text);
        return Author(index, Sureness.Likely);
    }

    private bool Author(int index, Sureness sureness)
    {
        reading.Found.Add(FactFields.Author, reading.Lines[index].Text, sureness, reading.Lines[index].Number);
        return Is(index, Role.Author, sureness);
    }

    /// <summary>In a Japanese head the line in Latin letters that is no person's is where the text appeared.</summary>
    private bool IsForeignWords(string text) => reading.IsJapanese && Shapes.IsLatin(text) && !Shapes.IsLatinPerson(text)
        && text.Count(character => character == ' ') is > 0 and < 5;

    private bool Is(int index, string field, string value, Role role)
    {
        reading.Found.Add(field, value, Sureness.Likely, reading.Lines[index].Number);
        return Is(index, role, Sureness.Likely);
    }

    private bool Is(int index, Role role, Sureness sureness)
    {
        reading.Is(index, role, sureness);
        return true;
    }

    private bool IsPerson(int index, string text) =>
        reading.Names.IsPerson(text) || (Shapes.IsPerson(text) && !Shapes.IsOffice(text) && !IsSecondOfEnglish(text))
        || (KanjiNames.IsSpaced(text) && Follows(index, Role.Title, Role.Subtitle, Role.Date, Role.Publication)) || IsByline(reading.Lines[index], text);

    /// <summary>What looks like another person's name below the author's is the name of a blog, mostly.</summary>
    private bool IsSecondOfEnglish(string text) => !reading.IsJapanese && reading.Found.Facts.Any(fact => fact.Field == FactFields.Author && fact.Value != text);

    /// <summary>A name between title and day that the foot of the page has again, as writing sites do: whoever posted it may be anybody.</summary>
    private bool IsPoster(int index, string text) =>
        text.Length <= LongestByline && Shapes.MayBeName(text) && !Shapes.IsPerson(text) && Follows(index, Role.Title, Role.Share)
        && index + 1 < reading.Lines.Count && reading.ClueOf(index + 1) is Clue.LoneDate
        && reading.Lines.Count(line => line.Folded.Trim() == text) > 1;

    /// <summary>Pushed to the right by spaces.</summary>
    private static bool IsByline(PastedLine line, string text) =>
        text.Length is >= 2 and <= LongestByline && Shapes.MayBeName(text)
        && line.Text.Length - line.Text.TrimStart().Length is var spaces && (spaces >= FewestSpaces || line.Text.StartsWith("　　", StringComparison.Ordinal));

    /// <summary>Behind a dash, or between the title and the name of its author.</summary>
    private bool IsSubtitle(int index, string text) =>
        Follows(index, Role.Title) && text.Length is > 3 and <= 80
        && (text[0] is '―' or '—' or '~' or '–' || (IsWords(text) && !reading.Lines[index - 1].IsBlank && reading.Next(index, reading.Lines.Count) is { } next && IsAuthor(next)));

    private bool IsWords(string text) => !Shapes.EndsSentence(text) && reading.IsJapanese == Shapes.HasJapanese(text)
        && text.Length > LongestByline && !Shapes.IsPublication(text);

    private bool IsAuthor(int index) => index < reading.Lines.Count && !reading.Lines[index].IsBlank
        && (reading.ClueOf(index) is Clue.Writer || Shapes.IsPerson(reading.Folded(index)) || KanjiNames.Is(reading.Folded(index)));

    /// <summary>Three words at least, and not those of a name.</summary>
    private static bool IsLatinTitle(string text) =>
        text.Count(character => character == ' ') >= 2 && text.Length is > 12 and <= 200 && !Shapes.IsLatinPerson(text)
            && !text.Contains("://", StringComparison.Ordinal);

    private bool Follows(int index, params Role[] roles) => reading.Previous(index) is { } before && roles.Contains(reading.RoleOf(before));

    private bool StandsWithDateOrName(int index) => Neighbours(index).Any(near =>
        reading.ClueOf(near) is Clue.LoneDate or Clue.Writer or Clue.Dated || reading.RoleOf(near) == Role.Author || Shapes.IsPerson(reading.Folded(near)));

    /// <summary>Author, day and publication in any order, one line each: whichever is neither of the others is the author.</summary>
    private bool IsThirdOfBlock(int index, string text) =>
        text.Length <= LongestByline && Shapes.MayBeName(text) && !Shapes.EndsInPredicate(text) && !text.Split(' ').Any(FurnitureWords.IsSection)
        && Neighbours(index).ToList() is var block
        && block.Exists(near => reading.ClueOf(near) is Clue.LoneDate)
        && block.Exists(near => Shapes.IsPublication(reading.Folded(near)) || reading.Names.IsPublication(reading.Folded(near))
            || (reading.IsJapanese && Shapes.IsLatin(reading.Folded(near))));

    private IEnumerable<int> Neighbours(int index)
    {
        for (var near = Math.Max(0, index - 2); near <= Math.Min(reading.Lines.Count - 1, index + 2); near++)
        {
            if (near != index && !reading.Lines[near].IsBlank && reading.RoleOf(near) != Role.Title)
            {
                yield return near;
            }
        }
    }
}
