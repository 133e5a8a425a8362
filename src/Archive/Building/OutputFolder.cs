using Archive.Files;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Refuses to write where files could be lost that are not ours.</summary>
internal static class OutputFolder
{
    /// <summary>Null, or why nothing may be written there.</summary>
    /// <param name="output">As the user typed it.</param>
    /// <param name="others">The input and the themes.</param>
    public static Problem? Check(string output, params IReadOnlyList<string> others) =>
        Disk.At(output, () => Fault(Whole(output), others)) is { } why
            ? SiteProblems.UnsafeOutputFolder(Location.StartOf(output.Replace('\\', '/')), why)
            : null;

    private static Wording? Fault(string folder, IReadOnlyList<string> others)
    {
        if (Path.GetDirectoryName(folder) is null || IsHome(folder))
        {
            return new("ほかのものが入っている場所です", "other things are kept there");
        }

        if (others.Select(other => Overlap(folder, other)).FirstOrDefault(why => why is not null) is { } overlap)
        {
            return overlap;
        }

        if (new FileInfo(folder) is { LinkTarget: not null } && !Directory.Exists(folder))
        {
            return new("リンクですが、その先にフォルダーがありません", "it is a link that leads to no folder");
        }

        if (File.Exists(folder))
        {
            return new("フォルダーではなくファイルです", "it is a file, not a folder");
        }

        return IsForeign(folder) ? new("このプログラムが書いたのではないファイルがあります", "it holds files that this program did not write") : null;
    }

    private static Wording? Overlap(string folder, string other) => (IsWithin(folder, Whole(other)), IsWithin(Whole(other), folder)) switch
    {
        (true, true) => new($"`{other}` そのものです", $"it is `{other}` itself"),
        (true, _) => new($"`{other}` の中にあります", $"it lies in `{other}`"),
        (_, true) => new($"中に `{other}` があります", $"`{other}` lies in it"),
        _ => null,
    };

    /// <summary>The system knows no home where there is none, as in a container.</summary>
    private static bool IsHome(string folder) =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home && Whole(home) == folder;

    /// <summary>A folder that holds nothing but dot-files counts as empty.</summary>
    private static bool IsForeign(string folder) =>
        Directory.Exists(folder)
        && !File.Exists(Path.Combine(folder, Manifest.FileName))
        && Directory.EnumerateFileSystemEntries(folder).Any(path => !Path.GetFileName(path).StartsWith('.'));

    /// <summary>Whether one folder is another or lies in it. Case does not count: on some systems <c>Input</c> is <c>input</c>.</summary>
    private static bool IsWithin(string folder, string other) =>
        WithSeparator(folder).StartsWith(WithSeparator(other), StringComparison.OrdinalIgnoreCase);

    private static string WithSeparator(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    /// <summary>The full path with the links on its way followed, so that no second name of a folder gets around the check.</summary>
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
