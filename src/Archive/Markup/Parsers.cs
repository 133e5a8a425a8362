using Markdig;
using YamlDotNet.Core;

namespace Archive.Markup;

/// <summary>Which builds of the parsers are at work, for the identity of a build.</summary>
internal static class Parsers
{
    public static IReadOnlyList<Guid> Identities { get; } =
        [typeof(Markdown).Module.ModuleVersionId, typeof(Parser).Module.ModuleVersionId];
}
