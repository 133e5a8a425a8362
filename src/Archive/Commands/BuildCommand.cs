using System.Diagnostics;
using Archive.Building;
using Archive.Building.Records;
using Archive.Files;

namespace Archive.Commands;

/// <summary>Reads, links, renders and writes. With problems, the published site stays as it was.</summary>
/// <param name="sleep">How it waits for another build.</param>
internal sealed class BuildCommand(CommandOptions options, Action<TimeSpan> sleep)
{
    private static readonly TimeSpan Noticed = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Report _report = new(options);
    private TimeSpan _waited;
    private CancellationToken _stop;

    public BuildCommand(CommandOptions options)
        : this(options, Thread.Sleep)
    {
    }

    private BuildReport Says => new(_report, options);

    public int Run()
    {
        using var interruption = new Interruption();
        _stop = interruption.Token;
        try
        {
            return RunAlone();
        }
        catch (Exception failure) when (Interruption.IsIn(failure))
        {
            _report.SpeaksAsAsked();
            return Says.Interrupted();
        }
    }

    private int RunAlone()
    {
        var unsafeFolder = OutputFolder.Check(options.Output, options.Input, options.Themes)
            ?? LedgerFolder.Check(options.Records.Ledger, options.Output, options.Input, options.Themes);
        if (unsafeFolder is not null)
        {
            _report.SpeaksAsAsked();
            return _report.Fail([unsafeFolder]);
        }

        using var hold = OutputHold.Take(options.Output, Wait);
        if (hold is null)
        {
            _report.SpeaksAsAsked();
            return Says.Held(OutputHold.HolderOf(options.Output));
        }

        Disk.At(options.Output, new Aside(options.Output).Sweep); // of a run that was killed
        return Run(options.Records.Clean) ?? Run(isClean: true)!.Value;
    }

    /// <summary>Most builds end before anybody wonders; after a second it is said what is waited for.</summary>
    private void Wait(TimeSpan step)
    {
        sleep(step);
        _stop.ThrowIfCancellationRequested();
        var before = _waited;
        _waited += step;
        if (before < Noticed && _waited >= Noticed)
        {
            _report.SpeaksAsAsked();
            Says.Waits(OutputHold.HolderOf(options.Output));
        }
    }

    /// <returns>Null where what earlier builds wrote down turned out to be damaged, and nothing has been written yet.</returns>
    private int? Run(bool isClean)
    {
        var (ledger, survey, before) = (default(Ledger)!, default(Survey)!, default(Manifest)!);
        Parallel.Invoke(
            () => survey = Survey.Of(options.ForBuild(options.Drafts)),
            () => ledger = Ledger.Open(options.Records.Ledger, isClean),
            () => before = Manifest.Read(options.Output));
        _stop.ThrowIfCancellationRequested();
        using (ledger)
        {
            try
            {
                return new BuildRun(options, _report, new BuildRecords(ledger, survey, isClean ? before.WithoutPromises() : before)).Run(_watch, _stop);
            }
            catch (Exception failure) when (!isClean && RecordDamaged.IsIn(failure))
            {
                Says.MakesAnew();
                return null;
            }
        }
    }
}
