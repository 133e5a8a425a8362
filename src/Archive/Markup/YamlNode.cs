using Archive.Problems;

namespace Archive.Markup;

/// <summary>What stands in YAML, with its place in the file: a text, a list or a map, and nothing of YAML's own guesses at types.</summary>
internal abstract record YamlNode(Location At);

/// <param name="Text">
/// As written, so that <c>no</c>, <c>012</c> and <c>2022-01-18</c> stay what they are; without quotes also without white space around.
/// Empty where a field has no value.
/// </param>
/// <param name="Quoted">Whether it was marked as a text, by quotes or as a block: then <c>""</c> was meant to be empty.</param>
internal sealed record YamlScalar(string Text, bool Quoted, Location At) : YamlNode(At);

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, Location At) : YamlNode(At);

/// <param name="Entries">In the order of the file, each key once.</param>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, Location At) : YamlNode(At)
{
    /// <summary>Looks through all entries: meant for the fields of one thing, not for a catalogue of thousands.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }
}

internal sealed record YamlEntry(string Key, Location KeyAt, YamlNode Value);
