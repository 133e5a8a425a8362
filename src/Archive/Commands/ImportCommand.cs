using System.Globalization;
using Archive.Articles;
using Archive.Building;
using Archive.Files;
using Archive.Importing;
using Archive.Importing.Dates;
using Archive.Importing.Texts;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>Makes editions of pasted texts and saved pages: reads all, writes what can be written, and says of each what became of it.</summary>
internal sealed class ImportCommand(CommandOptions options, ImportRequest request)
{
    private readonly ProblemList _problems = new();

    public int Run()
    {
        var report = new Report(options);
        var inputProblems = new ProblemList();
        var input = new Input(options.Input, inputProblems);
        var settings = input.Settings(options.BaseUrl);
        report.SpeaksFor(settings);
        if (settings is null)
        {
            return report.Fail(inputProblems.Sorted());
        }

        var shelf = input.Read(settings); // what is wrong with the archive's own texts is for check to say
        var sources = new ImportSources(options.Input, _problems);
        var says = new ImportReport(report, options, request);
        var outcomes = Outcomes(new Importer(ImportOptions(), shelf), sources.Of(request.Files), says);
        var added = request.DryRun ? [] : Write(outcomes, shelf);
        if (!request.DryRun && request.Files.Count == 0)
        {
            MoveOut(outcomes.Where(outcome => !outcome.Failed), sources);
        }

        report.Print([.. _problems.Sorted(), .. outcomes.SelectMany(outcome => outcome.Problems)]);
        says.Close(outcomes, added, sources);
        return Fails(outcomes) ? ExitCode.Problems : ExitCode.Done;
    }

    private bool Fails(List<ImportOutcome> outcomes) =>
        _problems.HasErrors || outcomes.Exists(outcome => outcome.Failed) || (options.Strict && outcomes.Exists(outcome => outcome.Problems.Count > 0));

    private List<ImportOutcome> Outcomes(Importer importer, IReadOnlyList<ImportSource> sources, ImportReport says)
    {
        var asking = request.Ask && Questions.OfConsole() is { } questions ? new Asking(importer, questions, says.Language) : null;
        if (request.Ask && asking is null)
        {
            says.AsksNobody();
        }

        var outcomes = new List<ImportOutcome>();
        foreach (var read in ReadAll(importer, sources))
        {
            if (request.Explain)
            {
                says.Explain(read);
            }

            outcomes.Add(importer.Plan(read.Draft is { } draft && asking is not null ? read with { Draft = asking.Confirm(read.Source.Path, draft) } : read));
        }

        return outcomes;
    }

    private IReadOnlyList<ImportOutcome> ReadAll(Importer importer, IReadOnlyList<ImportSource> sources)
    {
        using var progress = new ImportProgress(sources.Count, options.Json || Console.IsErrorRedirected ? null : Console.Error);
        return importer.ReadAll(sources, progress.Step);
    }

    private IReadOnlyList<NamesAdded> Write(List<ImportOutcome> outcomes, Shelf shelf)
    {
        outcomes.ForEach(Write);
        return new AuthorityAdditions(options.Input, shelf, request.AddAuthorities).Write(outcomes.Where(outcome => !outcome.Failed).Select(outcome => outcome.Draft!));
    }

    private ImportOptions ImportOptions() => new(
        options.Input,
        request.Id,
        request.Encoding is { } name ? DecodedBytes.Named(name) : null,
        [.. request.Set.Select(field => field.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0].Trim(), parts[1]))],
        DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        request.Force,
        request.DropRepeated,
        request.DateOrder switch { "dmy" => NumericDateOrder.DayFirst, "mdy" => NumericDateOrder.MonthFirst, _ => null });

    private void Write(ImportOutcome outcome)
    {
        foreach (var file in outcome.Files)
        {
            WholeFile.Write($"{options.Input}/{file.Path}", file.Text, replaces: request.Force);
            if (file.Replaces is { } old && old != file.Path)
            {
                File.Delete($"{options.Input}/{old}");
            }
        }
    }

    /// <summary>What was imported from the inbox leaves it, and is kept: what is still there has not been imported.</summary>
    private static void MoveOut(IEnumerable<ImportOutcome> imported, ImportSources sources)
    {
        foreach (var path in imported.Select(outcome => outcome.Source.FullPath!))
        {
            Directory.CreateDirectory(sources.Done);
            var target = Path.Combine(sources.Done, Path.GetFileName(path));
            for (var number = 2; File.Exists(target); number++)
            {
                target = Path.Combine(sources.Done, $"{Path.GetFileNameWithoutExtension(path)}-{number}{Path.GetExtension(path)}");
            }

            File.Move(path, target);
        }
    }
}
