namespace Archive.Templates.Runtime;

/// <summary>The name that someone may have meant: at most two slips away, and the nearest of them.</summary>
internal static class Nearest
{
    /// <summary>A sentence to put behind a message, with the space before it; empty where no name is near.</summary>
    public static string To(string written, IEnumerable<string> names)
    {
        var name = names
            .Where(name => Slips.Between(written, name) < written.Length)
            .OrderBy(name => Slips.Between(written, name))
            .ThenBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault();
        return name is null ? "" : $" Did you mean `{name}`?";
    }
}
