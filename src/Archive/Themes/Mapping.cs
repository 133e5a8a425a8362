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
}
