using Archive.Building;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>A build while another writes into the same folder.</summary>
public sealed class HeldRunTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Whoever_waits_is_told_for_whom_and_builds_when_that_has_ended()
    {
        var other = OutputHold.Take(_archive["output"], _ => Assert.Fail("nobody is there"))!;
        using var run = ProgramRun.Started(_archive[""], [], "build", "--messages", "en");

        Assert.Equal($"Another archive build (process {Environment.ProcessId}) is writing into `output`; this one waits until it has ended.", run.NextRemark());
        other.Dispose();

        Assert.Equal(ExitCode.Done, run.End().ExitCode);
        Assert.True(_archive.Has("output/index.html"));
    }

    [Fact]
    public void Whoever_has_waited_ten_seconds_is_told_that_it_was_in_vain()
    {
        var waited = TimeSpan.Zero;
        using var other = OutputHold.Take(_archive["output"], _ => Assert.Fail("nobody is there"));

        var code = new BuildCommand(_archive.CommandOptions(), time => waited += time).Run();

        Assert.Equal((75, OutputHold.Patience), (code, waited));
        Assert.False(_archive.Has("output/index.html"));
    }

    [Fact]
    public void It_is_said_who_holds_the_folder()
    {
        var says = BuildReport.HeldBy(17, "output");

        Assert.Equal("Another archive build (process 17) is writing into `output`. Run this again when it has ended.", says.English);
        Assert.Equal("ほかの archive build（プロセス 17）が `output` に書き出しています。終わってから、もう一度実行してください。", says.Japanese);
    }
}
