using System.Collections.Concurrent;
using Archive.Files;

namespace Archive.Building;

/// <summary>Where files wait for their names: a folder in the output folder, of the same shape. Safe to use from several threads.</summary>
/// <param name="root">The output folder as the user typed it.</param>
internal sealed class Aside(string root)
{
    private const string Name = ".archive-new";

    private readonly string _folder = Path.Combine(root, Name);
    private readonly ConcurrentDictionary<string, DirectoryInfo> _made = new(StringComparer.Ordinal);

    public void Begin()
    {
        Sweep();
        Directory.CreateDirectory(_folder);
    }

    /// <param name="file">Below the root, with <c>/</c>.</param>
    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder, file);
        _made.GetOrAdd(Path.GetDirectoryName(path)!, Directory.CreateDirectory);
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, Disk.Unlocked);
        Disk.Write(handle, bytes, 0);
    }

    /// <summary>Writes one file that must have its name before all others.</summary>
    public void Publish(string file, ReadOnlySpan<byte> bytes)
    {
        Write(file, bytes);
        File.Move(Path.Combine(_folder, file), Path.Combine(root, file), overwrite: true);
    }

    /// <summary>Lets all files take their names: a folder that is not there yet with all that is in it, else file by file.</summary>
    public void PublishAll()
    {
        var moves = MovesOf("").ToArray();
        Parallel.For(0, moves.Length, index => moves[index]());
    }

    /// <summary>Removes what has no name, of this run or of one that was killed.</summary>
    public void Sweep()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private IEnumerable<Action> MovesOf(string below)
    {
        var folder = Path.Combine(_folder, below);
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            yield return () => File.Move(path, Path.Combine(root, below, Path.GetFileName(path)), overwrite: true);
        }

        foreach (var path in Directory.EnumerateDirectories(folder))
        {
            var name = Path.Combine(below, Path.GetFileName(path));
            var place = Path.Combine(root, name);
            if (!Directory.Exists(place))
            {
                yield return () => Directory.Move(path, place);
                continue;
            }

            foreach (var move in MovesOf(name))
            {
                yield return move;
            }
        }
    }
}
