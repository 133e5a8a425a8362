using System.Security.Cryptography;
using Archive.Building.Records;
using Archive.Files;

namespace Archive.Building;

/// <summary>Every file that a build may read, with the hash of its bytes: looked through once, before anything is made of it.</summary>
/// <param name="Themes">All themes.</param>
/// <param name="KeyAsFound">Of all that a site is made of, in hex; empty where something was found that is no such file.</param>
internal sealed record Survey(FolderFiles Input, FolderFiles Themes, string KeyAsFound)
{
    /// <summary>Same key, same site, whatever the folders are called. Empty where nobody knows: also once other bytes were read of a file than were found.</summary>
    public string Key => Input.Files.Concat(Themes.Files).Any(file => file.MetOtherBytes) ? "" : KeyAsFound;

    public static Survey Of(BuildOptions options)
    {
        var (input, themes) = (Found(options.Input), Found(options.Themes));
        return new Survey(input, themes, IsPlain(input) && IsPlain(themes) ? KeyOf(options, input.Files, themes.Files) : "");
    }

    private static FolderFiles Found(string folder) => FolderFiles.Of(folder).With(FileDigest.Found, new ParallelOptions());

    private static bool IsPlain(FolderFiles folder) => folder.Problems.Count == 0 && folder.Files.All(file => file.Digest is not null);

    private static string KeyOf(BuildOptions options, IReadOnlyList<InputFile> input, IReadOnlyList<InputFile> themes)
    {
        var record = new RecordWriter();
        record.Raw(BuildIdentity.Hash);
        record.Text(options.BaseUrl?.AbsoluteUri);
        record.Truth(options.WithDrafts);
        record.Number(input.Count);
        foreach (var file in input.Concat(themes))
        {
            record.Text(file.Relative);
            record.Raw(file.Digest);
        }

        return Convert.ToHexStringLower(SHA256.HashData(record.Written));
    }
}
