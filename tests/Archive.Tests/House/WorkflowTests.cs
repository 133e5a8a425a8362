using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>What the workflows promise: nobody's change can do more than be read, and only main is published.</summary>
public sealed class WorkflowTests
{
    private const string Sound = """
        on:
          push:
        permissions:
          contents: read
        jobs:
          build:
            timeout-minutes: 5
            concurrency: build
            steps:
              - name: Take
                uses: actions/checkout@v7
                with:
                  persist-credentials: false
              - name: Build
                run: ./archive build
          deploy:
            needs: build
            if: always() && github.ref == 'refs/heads/main'
            timeout-minutes: 5
            concurrency: pages
            permissions:
              pages: write
              id-token: write
            steps:
              - name: Publish
                uses: actions/deploy-pages@v5
        """;

    private static readonly Regex YamlLines = new(@"^```yaml\n(?<lines>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant);

    public static TheoryData<string> Guides => ["publishing.md", "publishing.ja.md"];

    [Fact]
    public void The_workflows_keep_the_rules() => Assert.Empty(Workflow.All.SelectMany(WorkflowRules.Violations));

    [Fact]
    public void A_sound_workflow_keeps_them() => Assert.Empty(WorkflowRules.Violations(Workflow.Read("x.yml", Sound)));

    [Theory]
    [InlineData("  push:\n", "  pull_request_target:\n", "started by pull_request_target")]
    [InlineData("on:\n  push:\n", "on: workflow_run\n", "started by workflow_run")]
    [InlineData("on:\n  push:\n", "on: [push, issue_comment]\n", "started by issue_comment")]
    [InlineData("./archive build", "echo ${{ secrets.KEY }} > /dev/null", "uses secrets", "a value is pasted into a script")]
    [InlineData("  contents: read", "  contents: write", "permits more than to read, or does not say")]
    [InlineData("permissions:\n  contents: read", "permissions: write-all", "permits more than to read, or does not say")]
    [InlineData("permissions:\n  contents: read\n", "", "permits more than to read, or does not say")]
    [InlineData("      id-token: write", "      contents: write", "deploy may write contents")]
    [InlineData("    concurrency: build\n", "    concurrency: build\n    permissions: write-all\n", "build may write ", "build publishes from other branches than main", "build publishes what was not built", "build does more than publish")]
    [InlineData("    timeout-minutes: 5\n    concurrency: build\n", "    concurrency: build\n", "build has no limit of at most 20 minutes")]
    [InlineData("    timeout-minutes: 5\n    concurrency: build\n", "    timeout-minutes: 360\n    concurrency: build\n", "build has no limit of at most 20 minutes")]
    [InlineData("    concurrency: pages\n", "", "deploy does not say what happens when it runs twice")]
    [InlineData(" && github.ref == 'refs/heads/main'", "", "deploy publishes from other branches than main")]
    [InlineData(" && github.ref ==", " || github.ref ==", "deploy publishes from other branches than main")]
    [InlineData("    if: always() && github.ref == 'refs/heads/main'\n", "", "deploy publishes from other branches than main")]
    [InlineData("    needs: build\n", "", "deploy publishes what was not built")]
    [InlineData("      - name: Publish\n", "      - name: Build once more\n        run: make\n      - name: Publish\n", "deploy does more than publish")]
    [InlineData("@v7", "@main", "actions/checkout@main is no action of GitHub's at a major version")]
    [InlineData("@v7", "@v7.0.1", "actions/checkout@v7.0.1 is no action of GitHub's at a major version")]
    [InlineData("actions/deploy-pages@v5", "someone/deploy-pages@v5", "deploy does more than publish", "someone/deploy-pages@v5 is no action of GitHub's at a major version")]
    [InlineData("persist-credentials: false", "fetch-depth: 1", "a checkout leaves its key behind")]
    [InlineData("./archive build", "echo ${{ github.head_ref }}", "a value is pasted into a script")]
    [InlineData("      - name: Build\n        run: ", "      - run: ", "a step without a name: ./archive build")]
    public void A_broken_rule_is_seen(string sound, string broken, params string[] violations)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        var workflow = Workflow.Read("x.yml", Sound.Replace(sound, broken, StringComparison.Ordinal));

        Assert.Equal(violations.Select(violation => "x.yml: " + violation), WorkflowRules.Violations(workflow));
    }

    [Fact]
    public void Publishing_says_everything_in_both_languages() => Assert.Empty(WorkflowRules.HalfSaid(Workflow.Named("publish.yml")));

    [Theory]
    [InlineData("echo '::error::Pages is off.'")]
    [InlineData("echo '::warning title=Pages::Pages がありません。'")]
    [InlineData("says='Pages がありません。 / '")]
    public void What_is_said_in_one_language_is_seen(string script) =>
        Assert.Single(WorkflowRules.HalfSaid(Workflow.Read("x.yml", Sound.Replace("./archive build", $"|\n          {script}", StringComparison.Ordinal))));

    [Fact]
    public void Where_pages_is_off_both_languages_say_what_to_click()
    {
        var says = Script("See whether Pages is on").Split('\n').Single(line => line.TrimStart().StartsWith("says=", StringComparison.Ordinal)).Split(" / ");

        Assert.Equal(2, says.Length);
        Assert.All(says, words => Assert.Contains("Settings → Pages → Source", words, StringComparison.Ordinal));
        Assert.All(says, words => Assert.Matches("[「“]GitHub Actions[」”]", words));
    }

    [Fact]
    public void The_site_is_built_for_its_address_and_compared_with_what_is_published()
    {
        var build = Script("Build the site");

        Assert.Contains("--base-url \"$BASE_URL\"", build, StringComparison.Ordinal);
        Assert.Contains("--published \"$RECORD\"", build, StringComparison.Ordinal);
        Assert.DoesNotContain("--strict", build, StringComparison.Ordinal); // a warning must not keep a new text from its readers
    }

    [Fact]
    public void Publishing_starts_with_every_change_and_for_other_repositories() =>
        Assert.Equal(["push", "pull_request", "workflow_dispatch", "workflow_call"], Workflow.Named("publish.yml").StartedBy);

    [Fact]
    public void The_sample_is_built_on_three_systems_by_the_launcher_of_each()
    {
        var test = Workflow.Named("test.yml");

        var scripts = test.Jobs.Single(job => job.Name == "sample").Steps.Select(step => step["run"]);

        Assert.Contains("os: [ubuntu-latest, windows-latest, macos-latest]", test.Text, StringComparison.Ordinal);
        Assert.Contains("./archive build", scripts);
        Assert.Contains("call archive.cmd build", scripts);
    }

    [Theory, MemberData(nameof(Guides))]
    public void The_guide_explains_every_step(string name)
    {
        var guide = Guide(name);

        Assert.All(
            Workflow.Named("publish.yml").Jobs.SelectMany(job => job.Steps),
            step => Assert.Contains($"*{step["name"]}*", guide, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Guides))]
    public void Ten_lines_of_the_guide_call_the_workflow_and_permit_what_it_asks(string name)
    {
        var lines = YamlLines.Match(Guide(name)).Groups["lines"].Value;

        var caller = Workflow.Read(name, lines);

        Assert.InRange(lines.TrimEnd('\n').Split('\n').Length, 1, 10);
        Assert.Equal("OWNER/archive/.github/workflows/publish.yml@main", Assert.Single(caller.Jobs)["uses"]);
        Assert.All(
            Workflow.Named("publish.yml").Jobs.SelectMany(job => job.Permissions ?? []),
            asked => Assert.Contains(caller.Permissions!, given => given.Scope == asked.Scope && (given.Level == "write" || given == asked)));
    }

    private static string Script(string step) =>
        Workflow.Named("publish.yml").Jobs.SelectMany(job => job.Steps).Single(one => one["name"] == step)["run"]!;

    private static string Guide(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));
}
