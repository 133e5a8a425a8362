using Archive.Files;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>A file of the input that is published as it is.</summary>
/// <param name="Path">Below the input folder.</param>
/// <param name="PublishedAs">Below <c>/files/</c>.</param>
internal sealed record Attachment(string Path, string PublishedAs, InputFile File, Location At)
{
    private static readonly string[] Folders = ["articles/", "files/", "pages/"];

    private static readonly string[] Images = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"];

    /// <summary>Whether browsers show it as a picture, by its ending.</summary>
    public bool IsImage => Array.Exists(Images, ending => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null for a file outside the folders whose files are published.</summary>
    public static Attachment? Of(InputFile file) =>
        Array.Find(Folders, folder => file.Relative.StartsWith(folder, StringComparison.Ordinal)) is { } folder
            ? new Attachment(file.Relative, file.Relative[folder.Length..], file, Location.StartOf(file.DisplayPath))
            : null;
}
