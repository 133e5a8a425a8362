using Archive.Building;
using Archive.Preview;

namespace Archive.Tests.Preview;

/// <summary>Who stops the preview waits for nothing that nobody will see.</summary>
public sealed class PreviewSessionTests
{
    [Fact]
    public async Task A_build_that_runs_is_not_waited_for()
    {
        using var archive = new LiveArchive();
        using var release = new ManualResetEventSlim();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var live = new LiveSite(archive.Options.Build, _ => Prepare(), archive.Live.Now);
        archive.Files.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "Saved before anybody watched.");
        var session = PreviewSession.Start(live, archive.Options, 0, _ => { })!;
        await begun.Task.Patiently();
        var stopped = Task.Run(session.WaitUntilStopped);
        session.Dispose();

        await stopped.Patiently();
        release.Set();

        Build Prepare()
        {
            begun.TrySetResult();
            release.Wait(Patience.Longest);
            throw new IOException("too late");
        }
    }
}
