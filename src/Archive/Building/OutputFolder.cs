using Archive.Problems;

namespace Archive.Building;

/// <summary>Refuses to write where files could be lost that are not ours.</summary>
internal static class OutputFolder
{
    /// <summary>Null, or why nothing may be written there.</summary>
    /// <param name="output">As the user typed it.</param>
    /// <param name="others">The input and the themes.</param>
    public static Problem? Check(string output, params IReadOnlyList<string> others)
    {
        var at = Location.StartOf(output.Replace('\\', '/'));
        var full = Whole(output);
        if (full == Whole(Path.GetPathRoot(full)!) || full == Whole(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)))
        {
            return SiteProblems.UnsafeOutputFolder(at, new("ほかのものが入っている場所です", "it is a place for other things"));
        }

        foreach (var other in others)
        {
            if (IsWithin(Whole(other), full) || IsWithin(full, Whole(other)))
            {
                return SiteProblems.UnsafeOutputFolder(
                    at, new($"`{other}` と同じ場所か、その中か、それを含んでいます", $"it is, holds or lies in `{other}`"));
            }
        }

        if (File.Exists(full))
        {
            return SiteProblems.UnsafeOutputFolder(at, new("フォルダーではなくファイルです", "it is a file, not a folder"));
        }

        return IsForeign(full)
            ? SiteProblems.UnsafeOutputFolder(at, new("このプログラムが書いたのではないファイルがあります", "it holds files that this program did not write"))
            : null;
    }

    /// <summary>A folder that holds nothing but dot-files counts as empty.</summary>
    private static bool IsForeign(string folder) =>
        Directory.Exists(folder)
        && !File.Exists(Path.Combine(folder, Manifest.FileName))
        && Directory.EnumerateFileSystemEntries(folder).Any(path => !Path.GetFileName(path).StartsWith('.'));

    private static bool IsWithin(string folder, string other) => (folder + Path.DirectorySeparatorChar).StartsWith(other.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The full path with links followed, so that no second name of a folder gets around the check.</summary>
    private static string Whole(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? Path.TrimEndingDirectorySeparator(target.FullName) : full;
    }
}
