using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.House;

/// <summary>A workflow of GitHub Actions, as far as the rules of the house ask.</summary>
/// <param name="Name">Of its file.</param>
internal sealed record Workflow(string Name, string Text, YamlMap Fields)
{
    private static string Folder => Path.Combine(Repository.Root, ".github", "workflows");

    /// <summary>Every workflow of the repository.</summary>
    public static IReadOnlyList<Workflow> All =>
        [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).Select(Named)];

    public IReadOnlyList<string> StartedBy => Fields.Find("on")?.Value switch
    {
        YamlMap events => [.. events.Entries.Select(entry => entry.Key)],
        YamlList events => [.. events.Items.OfType<YamlScalar>().Select(entry => entry.Text)],
        YamlScalar single => [single.Text],
        _ => [],
    };

    public IReadOnlyList<Permission>? Permissions => Permission.In(Fields);

    public IReadOnlyList<Job> Jobs =>
        [.. ((YamlMap)Fields.Find("jobs")!.Value).Entries.Select(entry => new Job(entry.Key, (YamlMap)entry.Value))];

    public static Workflow Named(string name) => Read(name, File.ReadAllText(Path.Combine(Folder, name)));

    /// <summary>Through the program's own reader, which is stricter than GitHub's.</summary>
    public static Workflow Read(string name, string text)
    {
        var problems = new ProblemList();
        var map = Yaml.Read(new SourceText(name, text).Whole, YamlLimits.WholeFile, problems);
        Assert.Empty(problems.Sorted());
        return new Workflow(name, text, map!);
    }
}

/// <summary>Runs on a machine of its own, with what it is permitted and nothing of its neighbours.</summary>
internal sealed record Job(string Name, YamlMap Fields)
{
    public string? this[string field] => (Fields.Find(field)?.Value as YamlScalar)?.Text;

    /// <summary>Null where it says nothing and has what the workflow has.</summary>
    public IReadOnlyList<Permission>? Permissions => Permission.In(Fields);

    /// <summary>None where it calls another workflow.</summary>
    public IReadOnlyList<Step> Steps =>
        Fields.Find("steps")?.Value is YamlList steps ? [.. steps.Items.Select(step => new Step((YamlMap)step))] : [];

    public bool Has(string field) => Fields.Find(field) is not null;
}

/// <summary>One thing that a job does: an action of someone's, or a script.</summary>
internal sealed record Step(YamlMap Fields)
{
    public string? this[string field] => (Fields.Find(field)?.Value as YamlScalar)?.Text;

    public string Action => this["uses"]?.Split('@')[0] ?? "";

    /// <summary>What is handed to an action.</summary>
    public string? Given(string name) => ((Fields.Find("with")?.Value as YamlMap)?.Find(name)?.Value as YamlScalar)?.Text;
}

/// <summary>What a job may do with one part of GitHub: <c>read</c> or <c>write</c>.</summary>
/// <param name="Scope">Empty where all parts are meant at once.</param>
internal sealed record Permission(string Scope, string Level)
{
    public static IReadOnlyList<Permission>? In(YamlMap fields) => fields.Find("permissions")?.Value switch
    {
        YamlMap scopes => [.. scopes.Entries.Select(entry => new Permission(entry.Key, ((YamlScalar)entry.Value).Text))],
        YamlScalar all => [new Permission("", all.Text)],
        _ => null,
    };
}
