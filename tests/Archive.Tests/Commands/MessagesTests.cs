using System.Text.Json;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>What a run says: to people in their language, to programs in JSON, to GitHub as annotations; never in colours to a file.</summary>
public sealed class MessagesTests : IDisposable
{
    private const string Escape = "\u001b";

    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_problem_is_told_in_the_main_language_of_the_archive_or_in_the_one_that_was_asked_for()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-13-01", "The lake.");

        Assert.Contains("input/articles/lake.en.md(3,7): error bad-date: `2024-13-01` という日付は暦にありません。", Run([], "build").Err, StringComparison.Ordinal);
        Assert.Contains("input/articles/lake.en.md(3,7): error bad-date: There is no such date as `2024-13-01`.", Run([], "build", "--messages", "en").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void For_programs_every_line_is_one_object_and_every_file_is_named()
    {
        var built = Events(Run([("GITHUB_ACTIONS", "true")], "build", "--json"));

        var written = built.Where(line => Text(line, "event") == "written").Select(line => Text(line, "file")).ToList();
        Assert.Equal(written, written.Order(StringComparer.Ordinal));
        Assert.All(written, file => Assert.True(_archive.Has("output/" + file)));
        Assert.Equal("built", Text(built[^1], "event"));
        Assert.Equal(written.Count, built[^1].GetProperty("written").GetInt32());

        _archive.Delete("input/articles/lake.en.md");
        var again = Events(Run([], "build", "--json"));
        Assert.Contains(again, line => Text(line, "event") == "removed" && Text(line, "file") == "en/articles/lake/index.html");

        _archive.Article("river.en.md", "titel: River\ndate: 2024-05-01", "The river.");
        var failed = Events(Run([("GITHUB_ACTIONS", "true")], "build", "--json"));
        Assert.Equal(["problem", "failed"], failed.Select(line => Text(line, "event")));
        Assert.Equal("unknown-field", Text(failed[0], "code"));
        Assert.Equal(("input/articles/river.en.md", 2), (Text(failed[0], "file"), failed[0].GetProperty("line").GetInt32()));
    }

    [Fact]
    public void On_GitHub_a_problem_stands_at_its_line()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 100%, soon", "The lake.");

        var run = Run([("GITHUB_ACTIONS", "true")], "build", "--messages", "en");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.StartsWith(
            "::error file=input/articles/lake.en.md,line=3,col=7,title=bad-date::`100%25, soon` cannot be read as a date.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_place_of_a_problem_is_told_to_people_to_programs_and_on_GitHub()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-01\ntitle: Pond", "The lake.");

        var run = Run([("GITHUB_ACTIONS", "true")], "build", "--messages", "en");
        var also = Events(Run([], "build", "--json"))[0].GetProperty("also");

        Assert.Contains("    2 | title: Lake\n      | ^^^^^ the other place: input/articles/lake.en.md(2,1)\n", run.Err, StringComparison.Ordinal);
        Assert.Contains("title=duplicate-field::", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("the other place: input/articles/lake.en.md(2,1)\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(("input/articles/lake.en.md", 2, 1), (Text(also, "file"), also.GetProperty("line").GetInt32(), also.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Nothing_commands_the_terminal_not_even_a_file_name()
    {
        if (!OperatingSystem.IsWindows())
        {
            _archive.Write($"input/articles/{Escape}[31mred.md", "red");
        }

        _archive.Article("lake.en.md", $"title: Lake\ndate: \"{Escape}[2J\"", "The lake.");

        var run = Run([("TERM", "xterm-256color")], "build");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.DoesNotContain(Escape, run.Out + run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_told_and_stops_nothing()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-01\nauthor: 佐藤", "The lake.");

        var run = Run([], "build", "--messages", "en");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("warning missing-reading", run.Err, StringComparison.Ordinal);
        Assert.Contains(" written, ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void After_fifty_problems_people_are_told_how_many_more_there_are_and_programs_are_told_all()
    {
        for (var number = 0; number < 60; number++)
        {
            _archive.Article($"lake-{number}.en.md", "title: Lake\ndate: someday", "The lake.");
        }

        _archive.Article("a-warning.en.md", "title: Name\ndate: 2024-06-01\nauthor: 佐藤", "First by its name, and no error.");
        var said = Run([], "build", "--messages", "en").Err;

        Assert.Equal(50, said.Split(": error bad-date: ").Length - 1);
        Assert.DoesNotContain("warning", said.Split("There are 11 more (`--json` lists them all).\n")[0], StringComparison.Ordinal);
        Assert.Equal(61, Events(Run([], "build", "--json")).Count(line => Text(line, "event") == "problem"));
    }

    private static List<JsonElement> Events(ProgramEnd run) =>
        [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private ProgramEnd Run(IEnumerable<(string, string)> environment, params string[] args) => ProgramRun.With(_archive[""], environment, args);
}
