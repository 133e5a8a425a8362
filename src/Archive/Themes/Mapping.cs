using System.Diagnostics;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>A mapping whose keys are somebody's own, as templates see it; it never changes.</summary>
internal static class Mapping
{
    public static ScriptObject Of(IEnumerable<KeyValuePair<string, object?>> members)
    {
        var mapping = new ScriptObject();
        foreach (var (name, value) in members)
        {
            mapping.Add(name, value);
        }

        return mapping.Freeze();
    }

    /// <summary>What somebody wrote as YAML: texts, lists and mappings, whose keys keep their order.</summary>
    public static ScriptObject OfYaml(IEnumerable<YamlEntry> entries) =>
        Of(entries.Select(entry => KeyValuePair.Create(entry.Key, Value(entry.Value))));

    private static object? Value(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlList list => list.Items.Select(Value).ToList(),
        YamlMap map => OfYaml(map.Entries),
        _ => throw new UnreachableException(),
    };
}
