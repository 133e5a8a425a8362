using System.Collections.Concurrent;
using System.Security.Cryptography;
using Archive.Files;
using Archive.Problems;

namespace Archive.Building;

/// <summary>What was read of each text, by the hash of its bytes: whoever builds again and again reads only what has changed. Safe to use from several threads.</summary>
/// <remarks>The memo of a pure function: with it and without, what comes out is the same.</remarks>
internal sealed class ReadTexts
{
    private readonly ConcurrentDictionary<string, Entry> _byPath = new(StringComparer.Ordinal);

    /// <param name="problems">Are told what was found in the file, whenever that was.</param>
    /// <param name="read">Depends on the file's name and bytes alone.</param>
    public T? Of<T>(InputFile file, ReadOnlyMemory<byte> bytes, ProblemList problems, Func<ProblemList, T?> read)
        where T : class
    {
        var hash = Convert.ToHexString(SHA256.HashData(bytes.Span));
        if (!_byPath.TryGetValue(file.DisplayPath, out var entry) || entry.Hash != hash)
        {
            var found = new ProblemList();
            entry = new Entry(hash, read(found), found.Sorted());
            _byPath[file.DisplayPath] = entry;
        }

        problems.AddRange(entry.Problems);
        return (T?)entry.Text;
    }

    /// <summary>Forgets what is gone, so that a day of renaming costs no memory.</summary>
    public void KeepOnly(IEnumerable<InputFile> files)
    {
        var kept = files.Select(file => file.DisplayPath).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _byPath.Keys.Where(path => !kept.Contains(path)))
        {
            _byPath.TryRemove(path, out _);
        }
    }

    private sealed record Entry(string Hash, object? Text, IReadOnlyList<Problem> Problems);
}
