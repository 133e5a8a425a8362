namespace Archive.Markup;

/// <summary>How much YAML one text may hold: far more than an author writes, and little enough to stay harmless.</summary>
/// <param name="Bytes">Of the text in UTF-8.</param>
/// <param name="Nodes">Keys, values, lists and maps together.</param>
/// <param name="Depth">Of maps and lists in one another.</param>
internal sealed record YamlLimits(int Bytes, int Nodes, int Depth)
{
    public static YamlLimits FrontMatter { get; } = new(64 * 1024, 10_000, 32);

    public static YamlLimits WholeFile { get; } = new(4 * 1024 * 1024, 1_000_000, 32);
}
