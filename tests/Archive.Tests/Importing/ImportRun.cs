using Archive.Building;
using Archive.Commands;
using Archive.Files;
using Archive.Importing;
using Archive.Importing.Dates;
using Archive.Importing.Starting;
using Archive.Importing.Texts;
using Archive.Problems;

namespace Archive.Tests.Importing;

/// <summary>An import as a scenario asks for it, without the command line: options one a line, such as <c>id letters-home</c> or <c>force</c>.</summary>
internal static class ImportRun
{
    public const string Today = "2024-07-03";

    /// <summary>Imports files and writes what came of them.</summary>
    /// <param name="folder">Holds <c>input/</c>.</param>
    /// <param name="files">Below the folder.</param>
    public static IReadOnlyList<ImportOutcome> Of(string folder, IEnumerable<string> files, IReadOnlyList<string> options) =>
        Of(folder, files, options, questions: null);

    /// <summary>Imports one file, with someone at the terminal.</summary>
    public static void Asking(string folder, string file, Questions questions) => Of(folder, [file], [], questions);

    private static List<ImportOutcome> Of(string folder, IEnumerable<string> files, IReadOnlyList<string> options, Questions? questions)
    {
        var input = new Input($"{folder}/input", new ProblemList());
        var shelf = input.Read(input.Settings(null)!);
        var importer = new Importer(Options($"{folder}/input", options), shelf);
        var sources = files.Select(file => new ImportSource(file, $"{folder}/{file}", () => File.ReadAllBytes($"{folder}/{file}"))).ToList();
        var asking = questions is null ? null : new Asking(importer, questions, MessageLanguage.Japanese);
        var outcomes = importer.ReadAll(sources, () => { })
            .Select(read => importer.Plan(asking is null ? read : read with { Draft = asking.Confirm(read.Source.Path, read.Draft!) }))
            .ToList();
        foreach (var file in outcomes.SelectMany(outcome => outcome.Files))
        {
            WholeFile.Write($"{folder}/input/{file.Path}", file.Text, replaces: options.Contains("force"));
        }

        new AuthorityAdditions($"{folder}/input", shelf, options.Contains("add-authorities")).Write(outcomes.Where(outcome => !outcome.Failed).Select(outcome => outcome.Draft!));
        return outcomes;
    }

    /// <param name="names">The old and the new.</param>
    public static IReadOnlyList<Problem> Rename(string folder, string[] names)
    {
        var problems = new ProblemList();
        new Renaming(folder, new Input(folder, new ProblemList()).Settings(null)!, problems).Rename(names[0], names[1]);
        return problems.Sorted();
    }

    private static ImportOptions Options(string input, IReadOnlyList<string> options) => new(
        input,
        Value(options, "id").FirstOrDefault(),
        Value(options, "encoding").Select(DecodedBytes.Named).FirstOrDefault(),
        [.. Value(options, "set").Select(field => field.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1]))],
        Today,
        options.Contains("force"),
        options.Contains("drop-repeated"),
        options.Contains("numeric-date-order dmy") ? NumericDateOrder.DayFirst : null);

    private static IEnumerable<string> Value(IEnumerable<string> options, string name) =>
        options.Where(option => option.StartsWith(name + " ", StringComparison.Ordinal)).Select(option => option[(name.Length + 1)..]);
}
