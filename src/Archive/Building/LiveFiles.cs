using Archive.Articles;
using Archive.Files;

namespace Archive.Building;

/// <summary>The files that somebody who builds again and again last saw, with the hashes of those that a build reads: what is published as it is, is read when it is asked for.</summary>
/// <param name="Themes">All themes: of what is wrong there, that in the archive's own theme is said when it is read.</param>
internal sealed record LiveFiles(FolderFiles Input, FolderFiles Themes)
{
    /// <summary>Looks at every file.</summary>
    public static LiveFiles Of(BuildOptions options) => Of(options, new ParallelOptions());

    /// <inheritdoc cref="Of(BuildOptions)"/>
    /// <param name="manner">On how many cores, and until when.</param>
    public static LiveFiles Of(BuildOptions options, ParallelOptions manner) =>
        new(FolderFiles.Of(options.Input).With(Seen, manner), FolderFiles.Of(options.Themes).With(FileDigest.Found, manner));

    /// <summary>Looks only at what has been named, and believes all else to be as it was.</summary>
    /// <param name="names">Of files and folders below the input folder, as they are or were.</param>
    public LiveFiles After(IReadOnlySet<string> names, BuildOptions options)
    {
        if (names.All(name => Input.Find(name) is { } file && InputFolder.IsStillThere(file)))
        {
            return this with { Input = Input with { Files = [.. Input.Files.Select(file => names.Contains(file.Relative) ? Seen(file) : file)] } };
        }

        var known = Input.Files.Where(file => !names.Any(name => IsAtOrBelow(file, name))).ToDictionary(file => file.FullPath, StringComparer.Ordinal);
        var now = FolderFiles.Of(options.Input);
        return this with { Input = now with { Files = [.. now.Files.Select(file => known.GetValueOrDefault(file.FullPath) ?? Seen(file))] } };
    }

    /// <summary>The files below the input folder that a build reads, and that are new or have other bytes than before.</summary>
    public IReadOnlySet<string> ChangedSince(LiveFiles before)
    {
        var known = before.Input.Files.ToDictionary(file => file.Relative, file => file.Digest, StringComparer.Ordinal);
        return Input.Files
            .Where(file => !file.Digest.AsSpan().SequenceEqual(known.GetValueOrDefault(file.Relative)))
            .Select(file => file.Relative)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the same is made of both, as far as files decide it.</summary>
    public bool IsLike(LiveFiles other) =>
        AreLike(Input, other.Input) && AreLike(Themes, other.Themes);

    /// <summary>Never where other bytes were read of a file than were found: what was made of it is of neither list.</summary>
    public static bool AreLike(IReadOnlyList<InputFile> some, IReadOnlyList<InputFile> others) =>
        some.Count == others.Count && some.Zip(others).All(pair =>
            pair.First.FullPath == pair.Second.FullPath
            && pair.First.Digest.AsSpan().SequenceEqual(pair.Second.Digest)
            && !pair.First.MetOtherBytes
            && !pair.Second.MetOtherBytes);

    private static bool AreLike(FolderFiles some, FolderFiles others) =>
        some.Problems.SequenceEqual(others.Problems) && AreLike(some.Files, others.Files);

    /// <summary>A folder may have come whole in the place of another, and only its own name is told.</summary>
    private static bool IsAtOrBelow(InputFile file, string name) =>
        file.Relative.StartsWith(name, StringComparison.Ordinal) && (file.Relative.Length == name.Length || file.Relative[name.Length] == '/');

    private static InputFile Seen(InputFile file) =>
        EditionName.IsText(file.Relative) || file.Relative.EndsWith(".yml", StringComparison.Ordinal) ? FileDigest.Found(file) : file;
}
