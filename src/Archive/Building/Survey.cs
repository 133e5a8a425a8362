using System.Security.Cryptography;
using Archive.Building.Records;
using Archive.Files;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Every file that a build may read, with the hash of its bytes: looked through once, before anything is made of it.</summary>
/// <param name="Input">The files of the input folder.</param>
/// <param name="Key">Of all that a site is made of, in hex: same key, same site, whatever the folders are called. Empty where something was found that is no such file.</param>
internal sealed record Survey(IReadOnlyList<InputFile> Input, IReadOnlyList<Problem> Problems, string Key)
{
    public static Survey Of(BuildOptions options)
    {
        var (problems, ofThemes) = (new ProblemList(), new ProblemList());
        var input = InputFolder.Files(options.Input, problems);
        var all = input.Concat(InputFolder.Files(options.Themes, ofThemes)).ToArray();
        Parallel.For(0, all.Length, index => all[index] = all[index] with { Digest = FileDigest.Of(all[index]) });
        var isPlain = problems.Sorted().Count == 0 && ofThemes.Sorted().Count == 0 && Array.TrueForAll(all, file => file.Digest is not null);
        return new Survey(all[..input.Count], problems.Sorted(), isPlain ? KeyOf(options, input.Count, all) : "");
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
