using Archive.Articles;
using Archive.Building;
using Archive.Preview;
using Archive.Problems;

namespace Archive.Tests.Preview;

/// <summary>The site is built when something has changed, and looked through when its author rests.</summary>
public sealed class UpkeepTests : IAsyncDisposable
{
    private readonly LiveArchive _archive = new();
    private readonly ManualTime _time = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Showing> _told = [];
    private readonly Settling _changes;
    private readonly Task _run;

    public UpkeepTests()
    {
        _changes = new Settling(_time);
        _run = new Upkeep(_archive.Live, _changes, _time, _told.Add).Run(_stop.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run.Patiently();
        _stop.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public async Task A_change_is_shown_and_told()
    {
        var before = _archive.Live.Now;
        _archive.Files.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "The pond.");
        await Save("articles/lake.en.md");
        await _archive.Until(() => _archive.Live.Now != before);

        Assert.Contains("The pond.", _archive.Page("en/articles/lake/"), StringComparison.Ordinal);
        await _time.WaitBegun(); // the next rest, which begins after the telling
        Assert.Equal([_archive.Live.Now], _told);
    }

    [Fact]
    public async Task At_rest_all_pages_are_made_and_what_is_found_is_told()
    {
        var before = _archive.Live.Now;
        _archive.Files.Write("themes/default/layouts/article.html", "{{ article.no_such_member }}");
        await Save(null);
        await _archive.Until(() => _archive.Live.Now != before);
        Assert.Empty(_archive.Live.Now.Problems);

        await _time.WaitBegun();
        _time.Advance(Upkeep.Rest);
        await _archive.Until(() => _archive.Live.Now.Problems.Count > 0);
    }

    [Fact]
    public async Task A_change_that_no_watcher_tells_of_is_found_at_rest()
    {
        var before = _archive.Live.Now;
        _archive.Files.Article("river.en.md", "title: River\ndate: 2024-06-01", "Nobody told of this.");
        _archive.Files.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "The pond.");
        await Save("articles/lake.en.md");
        await _archive.Until(() => _archive.Live.Now != before);
        Assert.Contains("The pond.", _archive.Page("en/articles/lake/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody told of this.", _archive.Page("en/articles/river/"), StringComparison.Ordinal);

        await _time.WaitBegun();
        _time.Advance(Upkeep.Rest);
        await _time.WaitBegun();
        _time.Advance(Settling.QuietAfterSaving);
        await _archive.Until(() => _archive.Page("en/articles/river/").Contains("Nobody told of this.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rebuild_that_fails_ends_nothing()
    {
        var settings = _archive.Files.Read("input/archive.yml");
        _archive.Files.Delete("input/archive.yml");
        await Save(null);
        await _archive.Until(() => !_archive.Live.Now.IsCurrent);

        _archive.Files.Write("input/archive.yml", settings);
        await Save(null);
        await _archive.Until(() => _archive.Live.Now.IsCurrent);
    }

    [Fact]
    public async Task A_fault_of_ours_at_rest_ends_it_at_once()
    {
        using var archive = new LiveArchive();
        var (time, site) = (new ManualTime(), archive.Live.Now.Site);
        var page = new Page(Address.Front, Producer.Ours, new Content.Written(_ => throw new InvalidOperationException()));
        var faulty = new Showing(site with { Table = new OutputTable([page], new ProblemList()) }, []) { Seen = archive.Live.Now.Seen };
        var run = new Upkeep(new LiveSite(archive.Options.Build, archive.Prepare, faulty), new Settling(time), time, _ => { }).Run(CancellationToken.None);
        await time.WaitBegun();
        time.Advance(Upkeep.Rest);

        var fault = await Assert.ThrowsAsync<AggregateException>(run.Patiently); // of all cores that made pages
        Assert.IsType<InvalidOperationException>(fault.InnerException);
    }

    /// <remarks>As of a folder that cannot be watched.</remarks>
    [Fact]
    public async Task That_nobody_can_tell_what_has_changed_is_no_change()
    {
        await Save(null);
        _changes.Note("articles/lake.en.md"); // and writes nothing: somebody may still be looking
        await _time.WaitBegun();
        _time.Advance(Settling.QuietAfterSaving);
        await _archive.Until(() => _archive.Live.Now.Edit is not null);

        await _time.WaitBegun();
        Assert.Equal([_archive.Live.Now], _told);
    }

    /// <summary>The upkeep waits for rest, then for the quiet after what was saved.</summary>
    private async Task Save(string? file)
    {
        await _time.WaitBegun();
        _changes.Note(file);
        await _time.WaitBegun();
        _time.Advance(Settling.QuietAfterSaving);
    }
}
