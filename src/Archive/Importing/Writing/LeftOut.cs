using Archive.Importing.Dates;
using Archive.Importing.Recognising;
using Archive.Markup;

namespace Archive.Importing.Writing;

/// <summary>The lines of a text of which nothing is written: those that are not the article's, and those that were recognised and fill no field.</summary>
internal static class LeftOut
{
    /// <summary>By number.</summary>
    public static IReadOnlyList<int> Of(ReadArticle article, Draft draft)
    {
        var held = draft.Facts.Where(fact => fact.Value.Length > 0).ToList();
        var places = held.Select(fact => (fact.Field, fact.Line)).ToHashSet();

        // Of a name the draft holds the id, of which the text knows nothing.
        List<Fact> said = [.. held, .. article.Facts.Where(fact => places.Contains((fact.Field, fact.Line)))];
        return
        [
            .. article.Lines
                .Where(line => !line.Role.IsText() && line.Role != Role.Blank && (line.Role.IsDropped() || !GivesField(line, said, draft.Ambiguous)))
                .Select(line => line.Line.Number),
        ];
    }

    /// <summary>By itself, or as another line that says the same.</summary>
    private static bool GivesField(ReadLine line, List<Fact> said, IEnumerable<DateDoubtFound> ambiguous) =>
        said.Exists(fact => fact.Line == line.Line.Number || Says(line, fact)) || ambiguous.Any(doubt => doubt.Line == line.Line.Number);

    private static bool Says(ReadLine line, Fact fact) => line.Role switch
    {
        Role.Title => fact.Field == FactFields.Title && IsSame(line, fact.Value),
        Role.OriginalTitle => fact.Field == FactFields.SourceTitle && IsSame(line, fact.Value),
        Role.Author => fact.Field == FactFields.Author && IsSame(line, fact.Value),
        Role.Translator => fact.Field == FactFields.Translator && IsSame(line, fact.Value),
        Role.Publication => fact.Field is FactFields.SourcePublication or FactFields.SourceVia && IsSame(line, fact.Value),
        Role.SourceAddress => fact.Field == FactFields.SourceUrl && line.Line.Text.Contains(fact.Value, StringComparison.Ordinal),
        Role.Topics => fact.Field == FactFields.Topics && IsSame(line, fact.Value),
        Role.Related => fact.Field is FactFields.Related or FactFields.Title && IsSame(line, fact.Value),
        Role.Date => fact.Field is FactFields.Date or FactFields.Added or FactFields.Updated or FactFields.SourceDate
            && DateFinder.All(line.Line.Folded, DateSetting.Label).Any(date => fact.Value.StartsWith(date.Date.Iso, StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>Whether one holds the other: a title may stand on two lines, and a line may hold more than a name.</summary>
    private static bool IsSame(ReadLine line, string value) =>
        (Folding.Name(line.Line.Folded), Folding.Name(value)) is var (written, held)
        && (written.Contains(held, StringComparison.Ordinal) || held.Contains(written, StringComparison.Ordinal));
}
