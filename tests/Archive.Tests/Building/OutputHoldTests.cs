using Archive.Building;

namespace Archive.Tests.Building;

/// <summary>Two builds on one output folder: one after the other, or one says that the other is there.</summary>
public sealed class OutputHoldTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["output"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_second_waits_ten_seconds_and_is_told_who_holds_the_folder()
    {
        var waited = TimeSpan.Zero;
        using var first = OutputHold.Take(Output, _ => Assert.Fail("nobody is there"));

        var second = OutputHold.Take(Output, time => waited += time);

        Assert.Null(second);
        Assert.Equal(TimeSpan.FromSeconds(10), waited);
        Assert.Equal(Environment.ProcessId, OutputHold.HolderOf(Output));
    }

    [Fact]
    public void The_second_begins_when_the_first_has_ended()
    {
        var first = OutputHold.Take(Output, _ => { });
        var rests = 0;

        using var second = OutputHold.Take(Output, _ =>
        {
            if (++rests == 3)
            {
                first!.Dispose();
            }
        });

        Assert.NotNull(second);
        Assert.Equal(3, rests);
    }

    [Fact]
    public void What_a_killed_run_left_holds_nobody_up_and_goes_with_the_next()
    {
        _folder.Write("output/.archive-lock", "");
        _folder.Write("output/index.html", "a page");

        OutputHold.Take(Output, _ => Assert.Fail("nobody is there"))!.Dispose();

        Assert.Equal(["index.html"], _folder.Files("output"));
        Assert.Null(OutputHold.HolderOf(Output));
    }

    [Fact]
    public void A_folder_that_was_made_only_to_be_held_goes_again()
    {
        OutputHold.Take(Output, _ => { })!.Dispose();

        Assert.False(Directory.Exists(Output));
    }
}
