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
        var asked = new Asked<T>(file, name, kind);
        var entry = file.Digest is { } digest ? Known(asked, digest) : null;
        entry ??= Utf8Text.Bytes(file, problems, bytes => Of(asked, bytes));
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

    private Entry Of<T>(Asked<T> asked, ReadOnlyMemory<byte> bytes)
        where T : class
    {
        var digest = asked.File.Compare(bytes.Span);
        return Known(asked, digest) ?? Read(asked, bytes, digest);
    }

    private Entry? Known<T>(Asked<T> asked, byte[] digest)
        where T : class
    {
        var file = asked.File;
        if (_byPath.TryGetValue(file.DisplayPath, out var entry) && entry.Digest.AsSpan().SequenceEqual(digest))
        {
            return entry;
        }

        return ledger?.Find(file, digest, asked.Kind, new TextName(asked.Name, file.Relative)) is { } text
            ? _byPath[file.DisplayPath] = new Entry(digest, text, [])
            : null;
    }

    private Entry Read<T>(Asked<T> asked, ReadOnlyMemory<byte> bytes, byte[] digest)
        where T : class
    {
        var (file, name, kind) = asked;
        var found = new ProblemList();
        var text = Utf8Text.Decode(file.DisplayPath, bytes.Span, found) is { } source ? kind.Read(name, file.Relative, source, found) : null;
        var entry = new Entry(digest, text, found.Sorted());
        if (text is not null && entry.Problems.Count == 0)
        {
            ledger?.Keep(file, digest, kind, text);
        }

        return _byPath[file.DisplayPath] = entry;
    }

    /// <summary>A text that a build wants, of whatever kind.</summary>
    private sealed record Asked<T>(InputFile File, EditionName Name, TextKind<T> Kind)
        where T : class;

    private sealed record Entry(byte[] Digest, object? Text, IReadOnlyList<Problem> Problems);
}
