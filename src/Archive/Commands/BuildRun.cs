using System.Diagnostics;
using Archive.Building;
using Archive.Building.Records;
using Archive.Pipelines;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>One attempt at a build, with what earlier builds wrote down.</summary>
internal sealed class BuildRun(CommandOptions options, Report report, BuildRecords records)
{
    private readonly Build _build = new(
        options.ForBuild(options.Drafts), Site.Pipelines, Site.PostPipelines, new BuildMemory(records.Ledger, records.Survey));

    private readonly BuildReport _says = new(report, options);
    private readonly string _surveyed = records.Survey.Key;
    private readonly string _folders = $"{options.Input}\n{options.Themes}";
    private readonly Manifest _before = records.Before;

    private ProblemList Problems => _build.Problems;

    /// <param name="stop">Until its files take their names, a build can be stopped, and has done nothing.</param>
    public int Run(Stopwatch watch, CancellationToken stop)
    {
        if (LastIfNothingChanged() is { } last)
        {
            report.SpeaksFor(last.Language);
            return End(last, new OutputResult([], [], _before.Entries.Count), watch);
        }

        var site = _build.Run();
        report.SpeaksFor(_build.Settings);
        if (records.Ledger.WasRefused)
        {
            _says.MakesAnew();
        }

        if (_before.WasRefused)
        {
            _says.MayLeaveSome();
        }

        stop.ThrowIfCancellationRequested();
        return site is null ? Fail() : Write(site, watch, stop);
    }

    /// <summary>What the last build said, where this one would do all the same again.</summary>
    private LastRun? LastIfNothingChanged() =>
        _surveyed.Length > 0
        && options.Published is null
        && records.Ledger.Last is { } last
        && last.Inputs == _surveyed
        && last.Folders == _folders
        && _before.Inputs == _surveyed
        && _before.IsWholeIn(options.Output)
            ? last
            : null;

    private int Write(BuiltSite site, Stopwatch watch, CancellationToken stop)
    {
        var now = new LastRun(records.Survey.Key, _folders, _build.Settings!.Messages, Problems.Sorted(), SiteCounts.Of(site.Context.Library));
        new AddressPromises(site, options.Input, Problems).Check(_before, options.Published);
        if (report.Fails(Problems.Sorted()))
        {
            Rehearsal.Of(site, Problems, new ParallelOptions { CancellationToken = stop }); // nothing will be written, but one run tells all
            return Fail();
        }

        var parts = SiteParts.Of(site.Context);
        OutputResult? result = null;
        Parallel.Invoke( // not itself to be stopped: it could end so after the files have taken their names
            () => result = new Output(options.Output, site.Renderer, Problems, _before) { Stop = stop }.Write(site.Table.Pages, records.Survey, parts),
            () => records.Ledger.Save(now)); // it is believed only where the manifest tells of the same inputs
        if (result is null)
        {
            return Fail();
        }

        var reasons = options.Records.Why ? new Reasons(site, _before, parts) : null;
        return End(now with { Problems = Problems.Sorted() }, result, watch, reasons);
    }

    /// <summary>What was read is of use to the next build, whatever became of this one.</summary>
    private int Fail()
    {
        if (_build.Settings is not null) // else no text was read, and a record of nothing would take the place of what is known
        {
            records.Ledger.Save(records.Ledger.Last);
        }

        return report.Fail(Problems.Sorted());
    }

    private int End(LastRun run, OutputResult result, Stopwatch watch, Reasons? reasons = null)
    {
        if (report.Fails(run.Problems))
        {
            return report.Fail(run.Problems);
        }

        report.Print(run.Problems);
        return _says.Done(run.Counts, result, watch.Elapsed, reasons is null ? null : reasons.Of);
    }
}

/// <summary>What a build is given to know: what was read before, which files there are now, and what the output folder holds.</summary>
/// <param name="Before">In a clean build, of which files are ours and nothing else.</param>
internal sealed record BuildRecords(Ledger Ledger, Survey Survey, Manifest Before);
