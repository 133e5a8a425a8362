using Archive.Importing;
using Archive.Importing.Dates;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;

namespace Archive.Tests.Importing;

/// <summary>Every line that a keeper pastes is in the text, gives a field, or is named as left out.</summary>
public sealed class NothingLostTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public static TheoryData<string> Texts => [.. ImportScenario.Names];

    public void Dispose() => _archive.Dispose();

    [Theory, MemberData(nameof(Texts))]
    public void No_line_of_a_scenario_is_lost(string name)
    {
        using var scenario = ImportScenario.Read(name);

        Assert.Empty(scenario.Outcomes().Where(outcome => !outcome.Failed).SelectMany(Lost));
    }

    [ImportCasesFact]
    public void No_line_of_a_real_text_is_lost()
    {
        var files = Directory.EnumerateFiles(ImportCases.Folder!, "*.txt").Order(StringComparer.Ordinal).ToList();
        files.ForEach(file => _archive.Write($"inbox/{Path.GetFileName(file)}", File.ReadAllBytes(file)));

        var outcomes = files.SelectMany(file => ImportRun.Of(_archive[""], [$"inbox/{Path.GetFileName(file)}"], [$"id lost-{Path.GetFileNameWithoutExtension(file)}"])).ToList();

        Assert.All(outcomes, outcome => Assert.False(outcome.Failed));
        Assert.Empty(outcomes.SelectMany(Lost));
    }

    private static IEnumerable<string> Lost(ImportOutcome outcome)
    {
        var article = outcome.Article!;
        var leftOut = LeftOut.Of(article, outcome.Draft!);
        var written = Letters(string.Concat(outcome.Files.Select(file => file.Text)));
        return article.Lines
            .Where(line => !line.Line.IsBlank && !leftOut.Contains(line.Line.Number))
            .Where(line => !written.Contains(Letters(line.Line.Text), StringComparison.Ordinal) && (line.Role.IsText() || !GivesField(line, article, outcome.Draft!)))
            .Select(line => $"{outcome.Source.Path}({line.Line.Number}): {line.Role}: {line.Line.Text}");
    }

    /// <summary>Alone, or as another line that says the same.</summary>
    private static bool GivesField(ReadLine line, ReadArticle article, Draft draft) => Said(article, draft).Any(fact => fact.Value.Length > 0
        && (fact.Line == line.Line.Number
            || (fact.Field == FactFields.SourceUrl || line.Role != Role.SourceAddress) && Letters(line.Line.Text).Contains(Letters(fact.Value), StringComparison.Ordinal)
            || DateFinder.All(line.Line.Folded, DateSetting.Label).Any(date => fact.Value.StartsWith(date.Date.Iso, StringComparison.Ordinal))))
        || draft.Ambiguous.Any(doubt => doubt.Line == line.Line.Number);

    /// <summary>Also a name as it stands in the text, where the draft has the id of its entry.</summary>
    private static IEnumerable<Fact> Said(ReadArticle article, Draft draft) =>
        draft.Facts.Concat(article.Facts.Where(said => draft.Facts.Any(fact => (fact.Field, fact.Line) == (said.Field, said.Line))));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
