namespace Archive.Markup;

/// <summary>Which builds of the parsers are at work, for the identity of a build.</summary>
internal static class Parsers
{
    public static IReadOnlyList<Guid> Identities { get; } =
        [typeof(Markdig.Markdown).Module.ModuleVersionId, typeof(YamlDotNet.Core.Parser).Module.ModuleVersionId];
}
