using System.Collections.Concurrent;
using Archive.Articles;
using Archive.Building.Records;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Building;

/// <summary>What was read of each text, by the hash of its bytes: whoever builds again and again reads only what has changed. Safe to use from several threads.</summary>
/// <remarks>The memo of a pure function: with it and without, what comes out is the same.</remarks>
/// <param name="ledger">Of earlier runs of the program; null where only this one is remembered.</param>
internal sealed class ReadTexts(Ledger? ledger = null)
{
    private readonly ConcurrentDictionary<string, Entry> _byPath = new(StringComparer.Ordinal);

    /// <param name="problems">Are told what was found in the file, whenever that was.</param>
    public T? Of<T>(InputFile file, EditionName name, TextKind<T> kind, ProblemList problems)
        where T : class
    {
        var entry = file.Digest is { } digest ? Known(file, digest, name, kind) : null;
        entry ??= Utf8Text.Bytes(file, problems, bytes => Of(file, bytes, name, kind));
        problems.AddRange(entry?.Problems ?? []);
        return (T?)entry?.Text;
    }

    /// <summary>The hash of a text that was asked for in this build; null where there was none.</summary>
    /// <param name="path">As the author would type it.</param>
    public byte[]? DigestOf(string path) => _byPath.GetValueOrDefault(path)?.Digest;

    /// <summary>Forgets what is gone, so that a day of renaming costs no memory.</summary>
    public void KeepOnly(IEnumerable<InputFile> files)
    {
        var kept = files.Select(file => file.DisplayPath).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _byPath.Keys.Where(path => !kept.Contains(path)))
        {
            _byPath.TryRemove(path, out _);
        }
    }

    private Entry Of<T>(InputFile file, ReadOnlyMemory<byte> bytes, EditionName name, TextKind<T> kind)
        where T : class
    {
        var digest = file.Compare(bytes.Span);
        return Known(file, digest, name, kind) ?? Read(file, bytes, digest, (name, kind));
    }

    private Entry? Known<T>(InputFile file, byte[] digest, EditionName name, TextKind<T> kind)
        where T : class
    {
        if (_byPath.TryGetValue(file.DisplayPath, out var entry) && entry.Digest.AsSpan().SequenceEqual(digest))
        {
            return entry;
        }

        return ledger?.Find(file, digest, kind, new TextName(name, file.Relative)) is { } text
            ? _byPath[file.DisplayPath] = new Entry(digest, text, [])
            : null;
    }

    private Entry Read<T>(InputFile file, ReadOnlyMemory<byte> bytes, byte[] digest, (EditionName Name, TextKind<T> Kind) how)
        where T : class
    {
        var found = new ProblemList();
        var text = Utf8Text.Decode(file.DisplayPath, bytes.Span, found) is { } source ? how.Kind.Read(how.Name, file.Relative, source, found) : null;
        var entry = new Entry(digest, text, found.Sorted());
        if (text is not null && entry.Problems.Count == 0)
        {
            ledger?.Keep(file, digest, how.Kind, text);
        }

        return _byPath[file.DisplayPath] = entry;
    }

    private sealed record Entry(byte[] Digest, object? Text, IReadOnlyList<Problem> Problems);
}
