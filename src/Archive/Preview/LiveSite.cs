using Archive.Building;
using Archive.Files;
using Archive.Problems;

namespace Archive.Preview;

/// <summary>Which site is shown now. One builds it anew, any number look.</summary>
/// <param name="prepare">A build of the files as they will be when it runs.</param>
internal sealed class LiveSite(Func<Build> prepare, Showing first)
{
    private Showing _now = first;

    public Showing Now => Volatile.Read(ref _now);

    /// <summary>Builds from the files as they are. Until that has succeeded, and where it does not, the last site answers.</summary>
    /// <param name="files">What has changed below the input folder, as far as is known.</param>
    public void Rebuild(IReadOnlySet<string> files)
    {
        var last = Now;
        try
        {
            var build = prepare();
            var site = build.Run();
            Show(new Showing(site ?? last.Site, build.Problems.Sorted())
            {
                IsCurrent = site is not null,
                Edit = (site is null ? null : EditAmong(files, site)) ?? last.Edit,
            });
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is { } refusal)
        {
            Show(new Showing(last.Site, last.Problems) { IsCurrent = false, Refusal = refusal, Edit = last.Edit });
        }
    }

    /// <summary>Makes every page once, to find what is wrong only there. On one core, for somebody may be waiting for a page.</summary>
    /// <returns>Whether anything was found that had not been known.</returns>
    public bool Rehearse(CancellationToken stop)
    {
        var now = Now;
        var problems = new ProblemList();
        problems.AddRange(now.Problems);
        Rehearsal.Of(now.Site, problems, new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = stop });
        var found = problems.Sorted();
        if (found.Count == now.Problems.Count)
        {
            return false;
        }

        Show(new Showing(now.Site, found) { Edit = now.Edit });
        return true;
    }

    /// <summary>Only where it is clear which text somebody has in hand: a checkout turns many.</summary>
    private Edit? EditAmong(IReadOnlySet<string> files, BuiltSite site) =>
        site.Table.Pages.Where(page => page.Producer.Name is { } file && files.Contains(file) && IsText(page)).Take(2).ToList() is [var page]
            ? new Edit((Now.Edit?.Number ?? 0) + 1, page.Address)
            : null;

    /// <summary>Whether the page is that of its producer, and not one that only names it.</summary>
    private static bool IsText(Page page) => page.Content is Content.Templated { Layout: "article" or "withdrawn" or "text" };

    private void Show(Showing next) => Interlocked.Exchange(ref _now, next).End();
}
