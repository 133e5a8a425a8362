using Archive.Building;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>Ctrl+C during a build: one sentence, the site as it was, and nothing left over.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public InterruptedBuildTests() => Assert.Equal(ExitCode.Done, _archive.Run());

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("en", "Stopped; the site is as it was.\n")]
    [InlineData("ja", "中止しました。サイトは前のままです。\n")]
    public void Whoever_waits_can_stop(string language, string says)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no process can press Ctrl+C for another there
        }

        var before = _archive.Snapshot();
        using (OutputHold.Take(_archive["output"], _ => Assert.Fail("nobody is there")))
        {
            using var run = ProgramRun.Started(_archive[""], [], "build", "--messages", language);
            Assert.Contains($"{Environment.ProcessId}", run.NextRemark(), StringComparison.Ordinal);
            run.Interrupt();
            var end = run.End();
            Assert.Equal((130, says), (end.ExitCode, end.Err));
        }

        Assert.Equal(before, _archive.Snapshot());
    }

    [Fact]
    public void While_pages_are_made_it_leaves_the_folder_as_it_was()
    {
        using var stop = new CancellationTokenSource();
        _archive.Article("lake.en.md", "title: Pond\ndate: 2024-06-01", "The pond is still.");
        var before = _archive.Snapshot();
        var (site, problems) = _archive.Build();
        var last = site!.Table.Pages[^1] with { Content = new Content.Written(_ => stop.Cancel()) };

        var failure = Record.Exception(() => Parallel.Invoke(
            () => new Output(_archive["output"], site.Renderer, problems) { Stop = stop.Token }.Write([.. site.Table.Pages.SkipLast(1), last]),
            () => { })); // beside other work, as in a build

        Assert.True(Interruption.IsIn(failure));
        Assert.Equal(before, _archive.Snapshot());
    }
}
