using Archive.Problems;

namespace Archive.Building;

/// <summary>Where a folder really lies, with the links on its way followed, so that no second name of it gets around a check.</summary>
/// <param name="Typed">As the user typed it.</param>
/// <param name="Place">Whole, and without a separator behind it.</param>
internal sealed record RealFolder(string Typed, string Place)
{
    public static RealFolder Of(string typed) => new(typed, Whole(typed));

    /// <summary>Whether it is another or lies in it. Case does not count: on some systems <c>Input</c> is <c>input</c>.</summary>
    public bool IsWithin(RealFolder other) =>
        WithSeparator(Place).StartsWith(WithSeparator(other.Place), StringComparison.OrdinalIgnoreCase);

    /// <summary>Null, or that it is another or lies in it.</summary>
    public Wording? OverlapWith(RealFolder other) => (IsWithin(other), other.IsWithin(this)) switch
    {
        (true, true) => new($"`{other.Typed}` そのものです", $"it is `{other.Typed}` itself"),
        (true, _) => new($"`{other.Typed}` の中にあります", $"it lies in `{other.Typed}`"),
        _ => null,
    };

    /// <summary>The names of the folders that lead from another, in which it lies, to it.</summary>
    public IReadOnlyList<string> NamesBelow(RealFolder other) =>
        Place[Math.Min(WithSeparator(other.Place).Length, Place.Length)..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);

    private static string WithSeparator(string folder) =>
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    private static string Whole(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = Path.Combine(Whole(parent), Path.GetFileName(full));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? Whole(target.FullName) : here;
    }
}
