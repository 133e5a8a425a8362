using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>What <c>check</c> says beside what is wrong.</summary>
public sealed class CheckRunTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public CheckRunTests()
    {
        _archive.Write("themes/own/theme.yml", "name: own\nbased-on: default\n");
        _archive.Write("themes/own/layouts/missing.html", "<p>{{ raw '<b>' }}</p>\n<p>{{ '<i>' | raw }}{{ missing.halves.size }}</p>\n");
        _archive.Write("input/archive.yml", File.ReadAllText(_archive["input/archive.yml"]) + "theme: own\n");
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Every_use_of_raw_is_listed_where_one_asks()
    {
        var run = ProgramRun.Of(_archive[""], "check", "--raw", "--messages", "en");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Err));
        Assert.StartsWith("themes/own/layouts/missing.html(1,7): raw\nthemes/own/layouts/missing.html(2,15): raw\nNo problems.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_gets_a_line_of_JSON_for_each()
    {
        var run = ProgramRun.Of(_archive[""], "check", "--raw", "--json");

        Assert.StartsWith("""{"event":"raw","file":"themes/own/layouts/missing.html","line":1,"column":7}""", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_does_not_ask_is_not_told()
    {
        var run = ProgramRun.Of(_archive[""], "check", "--messages", "en");

        Assert.StartsWith("No problems.", run.Out, StringComparison.Ordinal);
    }
}
