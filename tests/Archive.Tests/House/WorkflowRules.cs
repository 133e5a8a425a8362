using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>What a workflow may do: a stranger's pull request runs in it, and a keeper's site comes out of it.</summary>
internal static class WorkflowRules
{
    private const int Minutes = 20;

    private const string OnMain = "github.ref == 'refs/heads/main'";

    /// <summary>Events under which a stranger's change is given no more than the right to read.</summary>
    private static readonly string[] Events = ["push", "pull_request", "workflow_dispatch", "workflow_call"];

    /// <summary>What publishing takes, and nothing else does.</summary>
    private static readonly string[] Published = ["pages", "id-token"];

    private static readonly Regex MajorVersion = new(@"^actions/[a-z-]+@v[0-9]+$", RegexOptions.CultureInvariant);

    private static readonly Regex Message = new(
        @"(::(error|warning|notice)[^:\n]*::|says=')(?<words>[^$'\n][^'\n]*)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private static readonly Regex JapaneseThenEnglish = new(@"[ぁ-ん].*。 / [A-Z][ -~“”→]+\.$", RegexOptions.CultureInvariant);

    public static IEnumerable<string> Violations(Workflow workflow) =>
        WholeFile(workflow)
            .Concat(workflow.Jobs.SelectMany(OfJob))
            .Concat(workflow.Jobs.SelectMany(job => job.Steps).SelectMany(OfStep))
            .Select(violation => $"{workflow.Name}: {violation}");

    /// <summary>What is shown to a keeper in one language only.</summary>
    public static IEnumerable<string> HalfSaid(Workflow workflow) =>
        from Match message in Message.Matches(workflow.Text)
        let words = message.Groups["words"].Value
        where !JapaneseThenEnglish.IsMatch(words)
        select $"{workflow.Name}: {words}";

    private static IEnumerable<string> WholeFile(Workflow workflow)
    {
        foreach (var name in workflow.StartedBy.Except(Events))
        {
            yield return $"started by {name}";
        }

        if (workflow.Text.Contains("secrets", StringComparison.Ordinal))
        {
            yield return "uses secrets";
        }

        if (workflow.Permissions is not [{ Scope: "contents", Level: "read" }])
        {
            yield return "permits more than to read, or does not say";
        }
    }

    private static IEnumerable<string> OfJob(Job job)
    {
        if (!int.TryParse(job["timeout-minutes"], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes > Minutes)
        {
            yield return $"{job.Name} has no limit of at most {Minutes} minutes";
        }

        if (!job.Has("concurrency"))
        {
            yield return $"{job.Name} does not say what happens when it runs twice";
        }

        var writes = (job.Permissions ?? []).Where(permission => permission.Level is not ("read" or "none")).ToList();
        foreach (var permission in writes.Where(permission => !Published.Contains(permission.Scope)))
        {
            yield return $"{job.Name} may write {permission.Scope}";
        }

        if (writes.Count > 0 || job.Steps.Any(step => step.Action == "actions/deploy-pages"))
        {
            foreach (var violation in OfPublishing(job))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<string> OfPublishing(Job job)
    {
        if (job["if"] is not { } condition || !condition.Split(" && ").Contains(OnMain))
        {
            yield return $"{job.Name} publishes from other branches than main";
        }

        if (!job.Has("needs"))
        {
            yield return $"{job.Name} publishes what was not built";
        }

        if (job.Steps.Any(step => step.Action != "actions/deploy-pages"))
        {
            yield return $"{job.Name} does more than publish";
        }
    }

    private static IEnumerable<string> OfStep(Step step)
    {
        if (step["name"] is null)
        {
            yield return $"a step without a name: {step.Action}{step["run"]}";
        }

        if (step["uses"] is { } uses && !MajorVersion.IsMatch(uses))
        {
            yield return $"{uses} is no action of GitHub's at a major version";
        }

        if (step.Action == "actions/checkout" && step.Given("persist-credentials") != "false")
        {
            yield return "a checkout leaves its key behind";
        }

        // There the text becomes part of the script, whatever it holds: the name of a branch, or a title.
        if (step["run"]?.Contains("${{", StringComparison.Ordinal) == true)
        {
            yield return "a value is pasted into a script";
        }
    }
}
