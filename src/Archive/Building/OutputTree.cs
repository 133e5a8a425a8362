using Archive.Problems;

namespace Archive.Building;

/// <summary>The folders of an output folder: gone when their last file is, and none of them a way out of it.</summary>
/// <param name="root">As the user typed it.</param>
internal sealed class OutputTree(string root)
{
    private readonly Dictionary<string, Standing> _folders = new(StringComparer.Ordinal);

    private enum Standing
    {
        Nothing,
        Folder,
        File,
        Link,
    }

    /// <summary>Null, or why these files cannot be written and removed: somebody put something else in their way.</summary>
    /// <param name="written">Below the root, as all files here.</param>
    public Problem? Obstacle(IReadOnlyList<string> written, IReadOnlyList<string> removed)
    {
        var leaving = removed.ToHashSet(StringComparer.Ordinal);
        var faults = written.Select(file => InTheWayOf(file, leaving)).Concat(removed.Select(LinkOnTheWayTo));
        return faults.FirstOrDefault(why => why is not null) is { } why
            ? SiteProblems.UnsafeOutputFolder(Location.StartOf(root.Replace('\\', '/')), why)
            : null;
    }

    /// <summary>Deletes a file, and the folders that are empty without it. A file that is not there any more is no loss.</summary>
    public void Remove(string file)
    {
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
        {
            return;
        }

        File.Delete(path);
        for (var below = Path.GetDirectoryName(file)!; below.Length > 0; below = Path.GetDirectoryName(below)!)
        {
            var folder = Path.Combine(root, below);
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }

    private Wording? InTheWayOf(string file, HashSet<string> leaving)
    {
        foreach (var (folder, standing) in FoldersAbove(file))
        {
            switch (standing)
            {
                case Standing.Nothing:
                    return null;
                case Standing.Link:
                    return IsLink(folder);
                case Standing.File when !leaving.Contains(folder):
                    return new($"フォルダー `{folder}` の場所にファイルがあります", $"a file stands where the folder `{folder}` must be");
            }
        }

        return At(file) == Standing.Folder && !leaving.Any(other => other.StartsWith(file + "/", StringComparison.Ordinal))
            ? new($"ファイル `{file}` の場所にフォルダーがあります", $"a folder stands where the file `{file}` must be")
            : null;
    }

    private Wording? LinkOnTheWayTo(string file)
    {
        var (link, standing) = FoldersAbove(file).FirstOrDefault(above => above.Standing == Standing.Link);
        return standing == Standing.Link ? IsLink(link) : null;
    }

    private static Wording IsLink(string folder) => new($"中の `{folder}` がほかの場所へのリンクです", $"`{folder}` in it is a link to another place");

    /// <summary>The folders above a file, from the root down to the first that is not there; each is looked at once.</summary>
    private IEnumerable<(string Folder, Standing Standing)> FoldersAbove(string file)
    {
        for (var end = file.IndexOf('/', StringComparison.Ordinal); end > 0; end = file.IndexOf('/', end + 1))
        {
            var folder = file[..end];
            if (!_folders.TryGetValue(folder, out var standing))
            {
                _folders[folder] = standing = At(folder);
            }

            yield return (folder, standing);
            if (standing == Standing.Nothing)
            {
                yield break;
            }
        }
    }

    private Standing At(string path)
    {
        var attributes = new FileInfo(Path.Combine(root, path)).Attributes;
        return (int)attributes == -1 ? Standing.Nothing
            : attributes.HasFlag(FileAttributes.ReparsePoint) ? Standing.Link
            : attributes.HasFlag(FileAttributes.Directory) ? Standing.Folder
            : Standing.File;
    }
}
