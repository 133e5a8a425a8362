using System.Globalization;
using Archive.Articles;
using Archive.Importing;
using Archive.Importing.Recognising;
using Archive.Markup;
using Archive.Problems;
using YamlDotNet.RepresentationModel;

namespace Archive.Tests.Importing;

/// <summary>The real texts, field by field and line by line, by the rules of the README that lies beside them.</summary>
public sealed class RealTextTests : IDisposable
{
    private readonly TinyArchive _archive = new();
    private readonly List<string> _wrong = [];

    public void Dispose() => _archive.Dispose();

    [ImportCasesFact]
    public void Every_real_text_becomes_what_it_should()
    {
        var names = Directory.EnumerateFiles(ImportCases.Folder!, "*.expected.yaml").Select(path => Path.GetFileName(path).Split('.')[0]).Order(StringComparer.Ordinal).ToList();

        names.ForEach(Check);

        Assert.True(names.Count >= 2);
        Assert.Empty(_wrong);
        Assert.Empty(_archive.Build().Problems.Sorted());
    }

    private void Check(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(ImportCases.Folder!, name + ".expected.yaml"))));
        var expected = (YamlMappingNode)yaml.Documents[0].RootNode;
        _archive.Write($"inbox/{name}.txt", File.ReadAllBytes(Path.Combine(ImportCases.Folder!, name + ".txt")));

        var outcome = Assert.Single(ImportRun.Of(_archive[""], [$"inbox/{name}.txt"], [$"id real-{name}"]));

        CheckFields(expected, outcome);
        CheckBody((YamlMappingNode)expected["_body"], outcome);
        CheckLines((YamlMappingNode)expected["_body"], outcome);
        CheckEdition(expected, $"real-{name}.ja.md", outcome);
    }

    private void CheckFields(YamlMappingNode expected, ImportOutcome outcome)
    {
        var original = (YamlMappingNode)expected["original"];
        Is("title", Text(expected, "title"), outcome, FactFields.Title);
        Is("date", Text(expected, "date") is "unknown" ? null : Text(expected, "date"), outcome, FactFields.Date);
        Is("added", Text(expected, "posted") is { } posted && posted != Text(expected, "date") ? posted : null, outcome, FactFields.Added);
        Is("author", string.Join(", ", Texts(expected, "authors")), outcome, FactFields.Author);
        Is("translator", string.Join(", ", Texts(expected, "translators")), outcome, FactFields.Translator);
        Is("topics", string.Join(", ", Texts(expected, "topics")), outcome, FactFields.Topics);
        Is("source.title", Text(original, "title"), outcome, FactFields.SourceTitle);
        Is("source.publication", Text(original, "publication"), outcome, FactFields.SourcePublication);
        Is("source.date", Text(original, "date"), outcome, FactFields.SourceDate);
        Is("source.url", Text(original, "url"), outcome, FactFields.SourceUrl);
        Is("source.language", Text(original, "lang"), outcome, FactFields.SourceLanguage);
        Are("via", Items(expected, "republished", "name"), outcome.Draft!.All(FactFields.SourceVia));
        Are("related", Items(expected, "related", "title"), outcome.Draft.All(FactFields.Related));
        Are("tweets", Items(expected, "tweets", "author"), outcome.Article!.Facts.Where(fact => fact.Field == FactFields.Tweet), " (");
        Are("citations", Items(expected, "citations", "source"), Citations.In(outcome.Article));
        Equal("site", Text(expected, "site"), outcome.Article.ValueOf(FactFields.Site));
    }

    private void CheckBody(YamlMappingNode expected, ImportOutcome outcome)
    {
        var article = outcome.Article!;
        var kept = article.Lines.Where(line => line.Role.IsText()).ToList();
        Equal("first line", Text(expected, "first_line"), kept[0].Line.Number.ToString(CultureInfo.InvariantCulture));
        Equal("last line", Text(expected, "last_line"), kept[^1].Line.Number.ToString(CultureInfo.InvariantCulture));
        Equal("headings", Texts(expected, "headings").Count().ToString(CultureInfo.InvariantCulture), kept.Count(line => line.Role == Role.Heading).ToString(CultureInfo.InvariantCulture));
        foreach (var number in Texts(expected, "dropped_lines").Concat(Texts(expected, "moved_to_front_matter")))
        {
            Equal($"line {number} in the text", "False", kept.Any(line => line.Line.Number.ToString(CultureInfo.InvariantCulture) == number).ToString());
        }

        var counts = (YamlMappingNode)expected["counts"];
        Equal("paragraphs", Text(counts, "paragraphs"), kept.Count.ToString(CultureInfo.InvariantCulture));
        Equal("characters", Text(counts, "nonspace_chars"), kept.Sum(line => line.Line.Text.Count(character => !char.IsWhiteSpace(character))).ToString(CultureInfo.InvariantCulture));
        var written = outcome.Files[0].Text;
        Texts(expected, "must_survive_literally").Where(words => !written.Contains(words, StringComparison.Ordinal)).ToList().ForEach(words => _wrong.Add($"lost: {words}"));
        kept.Where(line => line.Role == Role.Paragraph && !written.Contains(line.Line.Text.Trim(), StringComparison.Ordinal)).ToList().ForEach(line => _wrong.Add($"changed: {line.Line.Text}"));
    }

    /// <summary>What single lines must be, or must not.</summary>
    private void CheckLines(YamlMappingNode expected, ImportOutcome outcome)
    {
        foreach (var number in Texts(expected, "must_not_be_heading"))
        {
            Equal($"line {number} is a heading", "False", (LineOf(number, outcome).Role == Role.Heading).ToString());
        }

        foreach (var number in Texts(expected, "must_not_be_metadata"))
        {
            Equal($"line {number} is text", "True", LineOf(number, outcome).Role.IsText().ToString());
        }

        foreach (var number in Texts(expected, "must_not_be_metadata").Concat(Texts(expected, "year_less_dates_are_not_metadata")))
        {
            Equal($"fields of line {number}", "", string.Join(", ", outcome.Draft!.Facts.Where(fact => fact.Line == Number(number)).Select(fact => fact.Field)));
        }

        foreach (var tweet in Lists(expected, "tweets_as_blockquotes"))
        {
            var quoted = string.Join("\n>\n", tweet.Select(number => "> " + MarkdownWriting.Line(LineOf(number, outcome).Line.Text)));
            Equal($"tweet of line {tweet[0]}", "True", outcome.Files[0].Text.Contains($"\n\n{quoted}\n", StringComparison.Ordinal).ToString());
        }
    }

    /// <summary>What a build reads of the file that was written.</summary>
    private void CheckEdition(YamlMappingNode expected, string file, ImportOutcome outcome)
    {
        var problems = new ProblemList();
        var name = EditionName.Read(file, Location.StartOf(file), ["ja", "en"], problems)!;
        var edition = EditionReader.Read(name, file, new SourceText(file, outcome.Files[0].Text), problems)!;

        Equal("notes", Text(expected, "translator_notes"), edition.Text.Notes.Count.ToString(CultureInfo.InvariantCulture));
        Equal("words of the title's line", Text(expected, "title_raw") ?? Text(expected, "title"), outcome.Article!.Lines.First(line => line.Role == Role.Title).Line.Text);
        Equal("headings of the edition", Texts((YamlMappingNode)expected["_body"], "headings").Count().ToString(CultureInfo.InvariantCulture), edition.Text.Blocks.Count(block => block.Kind == BlockKind.Heading).ToString(CultureInfo.InvariantCulture));
    }

    private static ReadLine LineOf(string number, ImportOutcome outcome) => outcome.Article!.Lines[Number(number) - 1];

    private static int Number(string number) => int.Parse(number, CultureInfo.InvariantCulture);

    private static IEnumerable<IReadOnlyList<string>> Lists(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlSequenceNode lists
            ? lists.Cast<YamlSequenceNode>().Select(list => list.Select(item => ((YamlScalarNode)item).Value!).ToList())
            : [];

    private void Is(string what, string? expected, ImportOutcome outcome, string field) =>
        Equal(what, expected ?? "", string.Join(", ", outcome.Draft!.All(field).Select(fact => fact.Value)));

    private void Are(string what, IEnumerable<string> expected, IEnumerable<Fact> facts, string upTo = "\n") =>
        Equal(what, string.Join("\n", expected.Order(StringComparer.Ordinal)), string.Join("\n", facts.Select(fact => $"{fact.Value.Split(upTo)[0]} {fact.Date?.Iso}".Trim()).Order(StringComparer.Ordinal)));

    private void Equal(string what, string? expected, string? actual)
    {
        if ((expected ?? "") != (actual ?? ""))
        {
            _wrong.Add($"{what}: {actual} instead of {expected}");
        }
    }

    private static string? Text(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node)
            && node is YamlScalarNode { Value: not ("null" or "~" or "") } scalar ? scalar.Value : null;

    private static IEnumerable<string> Texts(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node)
            && node is YamlSequenceNode list ? list.Select(item => ((YamlScalarNode)item).Value!) : [];

    /// <summary>A name or title with its day behind it, where there is one.</summary>
    private static IEnumerable<string> Items(YamlMappingNode map, string key, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlSequenceNode list
            ? list.Cast<YamlMappingNode>().Select(item => $"{Text(item, name)} {Text(item, "date")}".Trim())
            : [];
}
