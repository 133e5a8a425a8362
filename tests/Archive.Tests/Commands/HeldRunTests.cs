using Archive.Building;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>A build while another writes into the same folder.</summary>
public sealed class HeldRunTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Whoever_waits_is_told_so_and_in_the_end_that_it_was_in_vain()
    {
        using var other = OutputHold.Take(_archive["output"], _ => Assert.Fail("nobody is there"));

        var run = ProgramRun.Of(_archive[""], "build", "--messages", "en");

        Assert.Equal(ExitCode.Held, run.ExitCode);
        Assert.Equal(
            $"Another archive build (process {Environment.ProcessId}) is writing into `output`; this one waits until it has ended.\n"
            + $"Another archive build (process {Environment.ProcessId}) is writing into `output`. Run this again when it has ended.\n",
            run.Err);
    }
}
