using Archive.Problems;

namespace Archive.Articles;

/// <summary>A file of the input that is published as it is.</summary>
/// <param name="Path">Below the input folder.</param>
/// <param name="PublishedAs">Below <c>/files/</c>.</param>
/// <param name="FullPath">As the disk has it, which may spell the name in another of Unicode's forms.</param>
internal sealed record Attachment(string Path, string PublishedAs, string FullPath, Location At)
{
    private static readonly string[] Folders = ["articles/", "files/", "pages/"];

    private static readonly string[] Images = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"];

    /// <summary>Whether browsers show it as a picture, by its ending.</summary>
    public bool IsImage => Array.Exists(Images, ending => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null for a path outside the folders whose files are published.</summary>
    public static Attachment? Of(string path, string fullPath, Location at) =>
        Array.Find(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal)) is { } folder
            ? new Attachment(path, path[folder.Length..], fullPath, at)
            : null;
}
