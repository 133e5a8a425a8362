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
        var (input, themes) = (FolderFiles.Of(options.Input), FolderFiles.Of(options.Themes));
        var all = input.Files.Concat(themes.Files).ToArray();
        Parallel.For(0, all.Length, index => all[index] = all[index] with { Digest = FileDigest.Of(all[index]) });
        var isPlain = input.Problems.Count == 0 && themes.Problems.Count == 0 && Array.TrueForAll(all, file => file.Digest is not null);
        var ofInput = input.Files.Count;
        return new Survey(input with { Files = all[..ofInput] }, themes with { Files = all[ofInput..] }, isPlain ? KeyOf(options, ofInput, all) : "");
    }

    /// <param name="ofInput">How many of the files are the input's; the others are the themes'.</param>
    private static string KeyOf(BuildOptions options, int ofInput, IEnumerable<InputFile> files)
    {
        var record = new RecordWriter();
        record.Raw(BuildIdentity.Hash);
        record.Text(options.BaseUrl?.AbsoluteUri);
        record.Truth(options.WithDrafts);
        record.Number(ofInput);
        foreach (var file in files)
        {
            record.Text(file.Relative);
            record.Raw(file.Digest);
        }

        return Convert.ToHexStringLower(SHA256.HashData(record.Written));
    }
}
