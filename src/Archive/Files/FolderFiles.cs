using Archive.Problems;

namespace Archive.Files;

/// <summary>A folder as somebody found it who looked through it once: whoever needs a part of it looks there, and not at the disk again.</summary>
/// <param name="Path">As problems show it.</param>
internal sealed record FolderFiles(string Path, IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <param name="folder">As the user typed it.</param>
    public static FolderFiles Of(string folder)
    {
        var problems = new ProblemList();
        var files = InputFolder.Files(folder, problems);
        return new FolderFiles(InputFolder.Shown(folder), files, problems.Sorted());
    }

    /// <summary>The same folder with what somebody found out of each file, several at a time.</summary>
    /// <param name="manner">On how many cores, and until when.</param>
    public FolderFiles With(Func<InputFile, InputFile> look, ParallelOptions manner)
    {
        var files = Files.ToArray();
        Parallel.For(0, files.Length, manner, index => files[index] = look(files[index]));
        return this with { Files = files };
    }

    public InputFile? Find(string relative) => Files.FirstOrDefault(file => file.Relative == relative);

    /// <summary>A folder in it, as if that alone had been looked through.</summary>
    public FolderFiles Below(string name)
    {
        var (path, start) = ($"{Path}/{name}", name + "/");
        return new FolderFiles(
            path,
            [.. Files.Where(file => file.Relative.StartsWith(start, StringComparison.Ordinal)).Select(file => file with { Relative = file.Relative[start.Length..] })],
            [.. Problems.Where(problem => problem.At.Path == path || problem.At.Path.StartsWith(path + "/", StringComparison.Ordinal))]);
    }
}
