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
        Disk.At(output, () => Fault(RealFolder.Of(output), others)) is { } why
            ? SiteProblems.UnsafeOutputFolder(Location.StartOf(output.Replace('\\', '/')), why)
            : null;

    private static Wording? Fault(RealFolder real, IReadOnlyList<string> others)
    {
        var folder = real.Place;
        if (Path.GetDirectoryName(folder) is null || IsHome(folder))
        {
            return new("ほかのものが入っている場所です", "other things are kept there");
        }

        if (others.Select(other => Overlap(real, RealFolder.Of(other))).FirstOrDefault(why => why is not null) is { } overlap)
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

    private static Wording? Overlap(RealFolder folder, RealFolder other) =>
        folder.OverlapWith(other) ?? (other.IsWithin(folder) ? new($"中に `{other.Typed}` があります", $"`{other.Typed}` lies in it") : null);

    /// <summary>The system knows no home where there is none, as in a container.</summary>
    private static bool IsHome(string folder) =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home && RealFolder.Of(home).Place == folder;

    /// <summary>A folder that holds nothing but dot-files counts as empty.</summary>
    private static bool IsForeign(string folder) =>
        Directory.Exists(folder)
        && !File.Exists(Path.Combine(folder, Manifest.FileName))
        && Directory.EnumerateFileSystemEntries(folder).Any(path => !Path.GetFileName(path).StartsWith('.'));
}
