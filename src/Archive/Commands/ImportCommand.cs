using System.Globalization;
using Archive.Building;
using Archive.Files;
using Archive.Importing;
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
        var importer = new Importer(ImportOptions(), shelf);
        var sources = new ImportSources(options.Input, _problems);
        var says = new ImportReport(options, request, settings);
        var outcomes = Outcomes(importer, sources.Of(request.Files), says);
        if (!request.DryRun)
        {
            outcomes.ForEach(Write);
            if (request.AddAuthorities)
            {
                new AuthorityAdditions(options.Input, shelf).Write(outcomes.Where(outcome => !outcome.Failed).Select(outcome => outcome.Draft!));
            }

            MoveOut(outcomes.Where(outcome => !outcome.Failed && request.Files.Count == 0), sources);
        }

        report.Print([.. _problems.Sorted(), .. outcomes.SelectMany(outcome => outcome.Problems)]);
        says.Close(outcomes, sources);
        return _problems.HasErrors || outcomes.Exists(outcome => outcome.Failed)
            || (options.Strict && outcomes.Exists(outcome => outcome.Problems.Count > 0)) ? ExitCode.Problems : ExitCode.Done;
    }

    private List<ImportOutcome> Outcomes(Importer importer, IReadOnlyList<ImportSource> sources, ImportReport says)
    {
        using var progress = new ImportProgress(sources.Count, options.Json);
        var outcomes = new List<ImportOutcome>();
        foreach (var read in importer.ReadAll(sources, progress.Step))
        {
            if (request.Explain)
            {
                says.Explain(read);
            }

            outcomes.Add(importer.Plan(request.Ask && read.Draft is not null ? read with { Draft = new Asking(importer, says.Language).Confirm(read.Draft) } : read));
        }

        return outcomes;
    }

    private ImportOptions ImportOptions() => new(
        options.Input,
        request.Id,
        request.Encoding is { } name ? DecodedBytes.Named(name) : null,
        [.. request.Set.Select(field => field.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0].Trim(), parts[1]))],
        DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        request.Force,
        request.DropRepeated);

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
