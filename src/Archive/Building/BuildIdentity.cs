using Archive.Markup;
using Archive.Themes;

namespace Archive.Building;

/// <summary>Which program made a page: the compiled modules themselves, never a version number that somebody forgets to raise.</summary>
internal static class BuildIdentity
{
    public static byte[] Hash { get; } = ModelBytes.HashOf(
        [typeof(BuildIdentity).Module.ModuleVersionId.ToByteArray(), Theme.Engine.ToByteArray(), .. Parsers.Identities.Select(object? (id) => id.ToByteArray())]);
}
