using Archive.Problems;

namespace Archive.Building;

/// <summary>The folders of an output folder: gone when their last file is, and none of them a way out of it.</summary>
/// <param name="root">As the user typed it.</param>
internal sealed class OutputTree(string root)
{
    private readonly Dictionary<string, Standing> _folders = new(StringComparer.Ordinal);
    private readonly List<string> _givingWay = [];

    private enum Standing
    {
        Nothing,
        Folder,
        File,
        Link,
    }

    /// <summary>Null, or why these files cannot be written and removed: somebody put something else in their way.</summary>
    /// <param name="removed">Below the root, as all files here.</param>
    /// <param name="before">What is ours.</param>
    public Problem? Obstacle(IReadOnlyList<ManifestEntry> written, IReadOnlyList<string> removed, Manifest before)
    {
        var leaving = removed.ToHashSet(StringComparer.Ordinal);
        var faults = written.Select(entry => InTheWayOf(entry, leaving, before)).Concat(removed.Select(LinkOnTheWayTo));
        return faults.FirstOrDefault(why => why is not null) is { } why
            ? SiteProblems.InTheWay(Location.StartOf(root.Replace('\\', '/')), why)
            : null;
    }

    /// <summary>Deletes files, and all folders that are empty then and stand where a file must be.</summary>
    public void Remove(IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            Remove(file);
        }

        _givingWay.ForEach(RemoveEmpty);
    }

    /// <summary>Deletes a file, and the folders that are empty without it. A file that is not there any more is no loss.</summary>
    private void Remove(string file)
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

    /// <summary>One that a killed run left is empty from the beginning.</summary>
    private void RemoveEmpty(string folder)
    {
        var path = Path.Combine(root, folder);
        if (Directory.Exists(path))
        {
            Array.ForEach(Directory.GetDirectories(path), inner => RemoveEmpty($"{folder}/{Path.GetFileName(inner)}"));
            Directory.Delete(path);
        }
    }

    private Wording? InTheWayOf(ManifestEntry entry, HashSet<string> leaving, Manifest before)
    {
        foreach (var (folder, standing) in FoldersAbove(entry.File))
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

        return InItsPlace(entry, leaving, before);
    }

    private Wording? InItsPlace(ManifestEntry entry, HashSet<string> leaving, Manifest before)
    {
        var standing = At(entry.File);
        if (standing == Standing.Folder && IsLeaving(entry.File, leaving))
        {
            _givingWay.Add(entry.File);
            return null;
        }

        return standing switch
        {
            Standing.Folder => new($"ファイル `{entry.File}` の場所にフォルダーがあります", $"a folder stands where the file `{entry.File}` must be"),
            Standing.File or Standing.Link when !before.Claims(entry.File) && !entry.IsHeldBy(root) => new( // whoever wrote it
                $"`{entry.File}` がすでにあり、このプログラムが書いたという記録がありません",
                $"`{entry.File}` stands there already, and nothing tells that this program wrote it"),
            _ => null,
        };
    }

    /// <summary>Whether nothing in a folder stays.</summary>
    private bool IsLeaving(string folder, HashSet<string> leaving) =>
        new DirectoryInfo(Path.Combine(root, folder)).GetFileSystemInfos()
            .Select(entry => $"{folder}/{entry.Name}")
            .All(inner => At(inner) == Standing.Folder ? IsLeaving(inner, leaving) : leaving.Contains(inner));

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
