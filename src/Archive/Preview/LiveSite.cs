using Archive.Building;
using Archive.Files;
using Archive.Problems;

namespace Archive.Preview;

/// <summary>Which site is shown now. One builds it anew, any number look.</summary>
/// <param name="prepare">A build of these files.</param>
internal sealed class LiveSite(BuildOptions options, Func<LiveFiles, Build> prepare, Showing first)
{
    private Showing _now = first;

    public Showing Now => Volatile.Read(ref _now);

    /// <summary>Builds from the files as they are, as far as is known. Until that has succeeded, and where it does not, the last site answers.</summary>
    public void Rebuild(Changes changes)
    {
        var last = Now;
        try
        {
            var files = changes.AreFewAndNamed && last.Seen is { } known ? known.After(changes.Files, options) : LiveFiles.Of(options);
            var build = prepare(files);
            var site = build.Run();
            var problems = build.Problems.Sorted();
            Show(new Showing(site ?? last.Site, problems)
            {
                Earlier = site is null ? last.Earlier : TakenOff(site, problems, last),
                IsCurrent = site is not null,
                Edit = (site is null ? null : EditAmong(Saved(changes, files, last.Seen), site)) ?? last.Edit,
                Seen = files,
            });
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is { } refusal)
        {
            Show(new Showing(last.Site, last.Problems) { Earlier = last.Earlier, IsCurrent = false, Refusal = refusal, Edit = last.Edit });
        }
    }

    /// <summary>Whether any file is another than it was seen to be, though nobody told. On one core.</summary>
    public bool IsBehind(CancellationToken stop)
    {
        try
        {
            return Now.Seen is not { } seen || !seen.IsLike(LiveFiles.Of(options, Gently(stop)));
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is not null)
        {
            return true; // what is refused is said by a build
        }
    }

    /// <summary>Makes every page once, to find what is wrong only there. On one core, for somebody may be waiting for a page.</summary>
    /// <returns>Whether anything was found that had not been known.</returns>
    public bool Rehearse(CancellationToken stop)
    {
        var now = Now;
        var problems = new ProblemList();
        problems.AddRange(now.Problems);
        Rehearsal.Of(now.Site, problems, Gently(stop));
        var found = problems.Sorted();
        if (found.Count == now.Problems.Count)
        {
            return false;
        }

        Show(new Showing(now.Site, found) { Earlier = now.Earlier, Edit = now.Edit, Seen = now.Seen });
        return true;
    }

    /// <summary>The texts that mistakes keep off a site, each with the last that had it: those that went together share one.</summary>
    private static Dictionary<string, BuiltSite> TakenOff(BuiltSite site, IReadOnlyList<Problem> problems, Showing last)
    {
        var off = problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.At.Path).ToHashSet(StringComparer.Ordinal);
        off.ExceptWith(FilesOf(site));
        var earlier = last.Earlier.Where(text => off.Contains(text.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var file in FilesOf(last.Site).Where(off.Contains))
        {
            earlier[file] = last.Site;
        }

        return earlier;
    }

    private static IEnumerable<string> FilesOf(BuiltSite site) => site.Table.Unsorted.Select(page => page.Producer.At?.Path).OfType<string>();

    /// <summary>Where nothing was named, all that is other than it was.</summary>
    private static IReadOnlySet<string> Saved(Changes changes, LiveFiles now, LiveFiles? before) =>
        changes.Files.Count == 0 && before is not null ? now.ChangedSince(before) : changes.Files;

    /// <summary>Only where it is clear which text somebody has in hand: a checkout turns many.</summary>
    private Edit? EditAmong(IReadOnlySet<string> files, BuiltSite site) =>
        site.Table.Unsorted.Where(page => page.Producer.Name is { } file && files.Contains(file) && IsText(page)).Take(2).ToList() is [var page]
            ? new Edit((Now.Edit?.Number ?? 0) + 1, page.Address)
            : null;

    /// <summary>Whether the page is that of its producer, and not one that only names it.</summary>
    private static bool IsText(Page page) => page.Content is Content.Templated { Layout: "article" or "withdrawn" or "text" };

    private static ParallelOptions Gently(CancellationToken stop) => new() { MaxDegreeOfParallelism = 1, CancellationToken = stop };

    private void Show(Showing next) => Interlocked.Exchange(ref _now, next).End();
}
