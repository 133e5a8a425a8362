using Archive.Preview;

namespace Archive.Tests.Preview;

/// <summary>Every way in which editors and other programs save ends in the page of what was saved.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Lake = "input/articles/lake.en.md";
    private const string Saved = "---\ntitle: Lake\ndate: 2024-06-01\n---\nIt was saved.\n";

    private readonly LiveArchive _archive = new();
    private readonly PreviewSession _session;

    public WatchTests() => _session = PreviewSession.Start(_archive.Live, _archive.Options, 0, _ => { })!;

    public static TheoryData<string> Ways => ["write", "rename over", "delete and create", "backup and write", "backup and rename", "probe and write", "in pieces", "folder renamed"];

    public void Dispose()
    {
        _session.Dispose();
        _archive.Dispose();
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_text_is_shown_however_it_was_saved(string way)
    {
        Save(way);

        // Of one way both texts are there for a moment, which a build may see and must tell of.
        await _archive.Until(() => _archive.Page("en/articles/lake/").Contains("It was saved.", StringComparison.Ordinal) && _archive.Live.Now.Problems.Count == 0);
    }

    [Fact]
    public async Task A_checkout_ends_in_its_own_state()
    {
        for (var number = 0; number < 500; number++)
        {
            _archive.Files.Article($"branch/{number}/text-{number}.en.md", $"title: Text {number}\ndate: 2024-06-01", "On another branch.");
        }

        _archive.Files.Delete(Lake);
        await _archive.Until(() => _archive.Live.Now.Site.Context.Library.Articles.Count == 501);
        Directory.Delete(_archive.Files["input/articles/branch"], recursive: true);
        await _archive.Until(() => _archive.Live.Now.Site.Context.Library.Articles.Count == 1);
        Assert.Equal("", _archive.Page("en/articles/lake/"));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/articles")]
    public async Task A_folder_that_is_deleted_and_made_again_is_watched_again(string folder)
    {
        var kept = _archive.Files["kept"];
        CopyAll(_archive.Files[folder], kept);
        Directory.Delete(_archive.Files[folder], recursive: true);
        await _archive.Until(() => !_archive.Live.Now.IsCurrent || _archive.Live.Now.Site.Context.Library.Articles.Count == 0);

        CopyAll(kept, _archive.Files[folder]);
        await _archive.Until(() => _archive.Live.Now.IsCurrent && _archive.Page("en/articles/lake/").Contains("The lake is still.", StringComparison.Ordinal));

        Save("write");
        await _archive.Until(() => _archive.Page("en/articles/lake/").Contains("It was saved.", StringComparison.Ordinal));
    }

    /// <remarks>Of the site the rest after a change is proof too; this is of the watcher alone.</remarks>
    [Fact]
    public async Task A_folder_that_is_made_again_is_heard_of_by_name()
    {
        using var archive = new TinyArchive();
        using var patience = new CancellationTokenSource(Patience.Longest);
        var changes = new Settling(TimeProvider.System);
        using var watch = new Watch(archive["input"], archive["themes"], changes);
        Directory.Delete(archive["input"], recursive: true);
        await changes.Next(patience.Token);

        do
        {
            archive.Write("input/after.yml", "again");
        }
        while (!(await changes.Next(patience.Token)).Files.Contains("after.yml"));
    }

    /// <remarks>The system keeps some sixteen thousand events for who is slow to hear them, and then says no more than that there were others.</remarks>
    [Fact]
    public async Task More_changes_than_a_watcher_can_tell_of_end_in_the_last()
    {
        for (var number = 0; number < 20_000; number++)
        {
            File.WriteAllText(_archive.Files[number % 2 == 0 ? Lake : "input/articles/river.en.md"], Saved + number);
        }

        await _archive.Until(() => _archive.Page("en/articles/lake/").Contains("19998", StringComparison.Ordinal) && _archive.Page("en/articles/river/").Contains("19999", StringComparison.Ordinal));
    }

    /// <remarks>Nobody hears anything until all has been written, so that the system must give up keeping it.</remarks>
    [Fact]
    public async Task That_there_was_more_than_could_be_told_is_told_without_a_name()
    {
        using var archive = new TinyArchive();
        using var isWritten = new ManualResetEventSlim();
        var noticed = new TaskCompletionSource();
        using var watched = new WatchedFolder(archive["input"], name =>
        {
            isWritten.Wait(Patience.Longest);
            _ = name is null && noticed.TrySetResult();
        });
        for (var number = 0; number < 20_000; number++)
        {
            File.WriteAllText(archive[number % 2 == 0 ? Lake : "input/articles/river.en.md"], Saved);
        }

        isWritten.Set();
        await noticed.Task.Patiently();
    }

    /// <remarks>As where the system has no more watches to give: here it takes no name that is so long.</remarks>
    [Fact]
    public async Task A_folder_that_cannot_be_watched_whole_is_looked_at_again_and_again()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // elsewhere one watch is for all that is below
        }

        const string Deeper = "cd input; name=$(printf '%0200d'); for deep in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21; do mkdir $name; cd $name; done 2> /dev/null";
        using var archive = new TinyArchive();
        using var looks = new SemaphoreSlim(0);
        archive.Shell(Deeper);
        using (new WatchedFolder(archive["input"], name => _ = name is null ? looks.Release() : 0))
        {
            Assert.True(await looks.WaitAsync(Patience.Longest)); // that it cannot
            Assert.True(await looks.WaitAsync(Patience.Longest));
            Assert.True(await looks.WaitAsync(Patience.Longest));
        }

        archive.Shell("rm -r input/00*"); // the framework takes no such name either
    }

    [Fact]
    public async Task A_theme_is_watched_too()
    {
        _archive.Files.Write("themes/default/layouts/article.html", "<p>Another theme</p>\n");

        await _archive.Until(() => _archive.Page("en/articles/lake/").Contains("Another theme", StringComparison.Ordinal));
    }

    private static void CopyAll(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, File.ReadAllBytes(file)); // a copy is locked while it is made, and the preview may be reading it
        }
    }

    private void Save(string way)
    {
        var (lake, other) = (_archive.Files[Lake], _archive.Files["input/articles/.lake.en.md.x7"]);
        switch (way)
        {
            case "write":
                _archive.Files.Write(Lake, Saved);
                break;
            case "rename over": // sed -i, rsync, many editors
                File.WriteAllText(other, Saved);
                File.Move(other, lake, overwrite: true);
                break;
            case "delete and create":
                File.Delete(lake);
                File.WriteAllText(lake, Saved);
                break;
            case "backup and write": // Emacs
                File.Copy(lake, lake + "~");
                File.WriteAllText(_archive.Files["input/articles/#lake.en.md#"], Saved);
                File.WriteAllText(lake, Saved);
                break;
            case "backup and rename":
                File.Move(lake, lake + "~");
                File.WriteAllText(other, Saved);
                File.Move(other, lake);
                break;
            case "probe and write": // vim
                File.WriteAllText(_archive.Files["input/articles/4913"], "");
                File.Delete(_archive.Files["input/articles/4913"]);
                File.Move(lake, lake + "~");
                File.WriteAllText(lake, Saved);
                File.Delete(lake + "~");
                break;
            case "in pieces":
                using (var file = new FileStream(lake, FileMode.Create, FileAccess.Write, FileShare.ReadWrite)) // as editors write: without a lock, for the preview may be reading it
                {
                    foreach (var piece in Saved.Chunk(7))
                    {
                        file.Write(piece.Select(character => (byte)character).ToArray());
                        file.Flush();
                    }
                }

                break;
            case "folder renamed":
                _archive.Files.Write("input/articles/old/lake.en.md", Saved);
                File.Delete(lake);
                Directory.Move(_archive.Files["input/articles/old"], _archive.Files["input/articles/new"]);
                break;
        }
    }
}
