using Archive.Articles;
using Archive.Files;
using Archive.Problems;

namespace Archive.Building;

/// <summary>The files that somebody who builds again and again last saw, with the hashes of those that a build reads: what is published as it is, is read when it is asked for.</summary>
/// <param name="Themes">The files of all themes.</param>
internal sealed record LiveFiles(IReadOnlyList<InputFile> Input, IReadOnlyList<InputFile> Themes, IReadOnlyList<Problem> Problems)
{
    /// <summary>Looks at every file.</summary>
    public static LiveFiles Of(BuildOptions options) => Of(options, new ParallelOptions());

    /// <inheritdoc cref="Of(BuildOptions)"/>
    /// <param name="manner">On how many cores, and until when.</param>
    public static LiveFiles Of(BuildOptions options, ParallelOptions manner)
    {
        var (problems, ofThemes) = (new ProblemList(), new ProblemList());
        var input = InputFolder.Files(options.Input, problems).ToArray();
        var themes = InputFolder.Files(options.Themes, ofThemes).ToArray(); // of what is wrong there, that in the archive's own theme is said when it is read
        Parallel.For(0, input.Length, manner, index => input[index] = Seen(input[index]));
        Parallel.For(0, themes.Length, manner, index => themes[index] = themes[index] with { Digest = FileDigest.Of(themes[index]) });
        return new LiveFiles(input, themes, problems.Sorted());
    }

    /// <summary>Looks only at what has been named, and believes all else to be as it was.</summary>
    /// <param name="names">Of files and folders below the input folder, as they are or were.</param>
    public LiveFiles After(IReadOnlySet<string> names, BuildOptions options)
    {
        if (names.All(name => Input.FirstOrDefault(file => file.Relative == name) is { } file && InputFolder.IsStillThere(file)))
        {
            return this with { Input = [.. Input.Select(file => names.Contains(file.Relative) ? Seen(file) : file)] };
        }

        var problems = new ProblemList();
        var known = Input.Where(file => !names.Any(name => IsAtOrBelow(file, name))).ToDictionary(file => file.FullPath, StringComparer.Ordinal);
        return this with
        {
            Input = [.. InputFolder.Files(options.Input, problems).Select(file => known.GetValueOrDefault(file.FullPath) ?? Seen(file))],
            Problems = problems.Sorted(),
        };
    }

    /// <summary>Whether the same is made of both, as far as files decide it.</summary>
    public bool IsLike(LiveFiles other) =>
        Problems.SequenceEqual(other.Problems) && AreLike(Input, other.Input) && AreLike(Themes, other.Themes);

    public static bool AreLike(IReadOnlyList<InputFile> some, IReadOnlyList<InputFile> others) =>
        some.Count == others.Count && some.Zip(others).All(pair =>
            pair.First.FullPath == pair.Second.FullPath && pair.First.Digest.AsSpan().SequenceEqual(pair.Second.Digest));

    /// <summary>A folder may have come whole in the place of another, and only its own name is told.</summary>
    private static bool IsAtOrBelow(InputFile file, string name) =>
        file.Relative.StartsWith(name, StringComparison.Ordinal) && (file.Relative.Length == name.Length || file.Relative[name.Length] == '/');

    private static InputFile Seen(InputFile file) =>
        file with { Digest = EditionName.IsText(file.Relative) || file.Relative.EndsWith(".yml", StringComparison.Ordinal) ? FileDigest.Of(file) : null };
}
