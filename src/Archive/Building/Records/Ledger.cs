using System.Collections.Concurrent;
using Archive.Alignment;
using Archive.Files;

namespace Archive.Building.Records;

/// <summary>
/// What was read of each text, from one build to the next: by the hash of its bytes and by the program that read it. Without it,
/// more is done; never are other bytes made. Safe to use from several threads.
/// </summary>
internal sealed class Ledger : IDisposable
{
    private const string PageName = "ledger";
    private const string DetailsName = "texts";

    private readonly string _folder;
    private readonly LedgerPage _before;
    private readonly DetailsFile? _details;
    private readonly ConcurrentDictionary<string, LedgerEntry> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LedgerPair> _pairs = new(StringComparer.Ordinal);

    // One for each core: what texts are written with grows to their size once.
    private readonly ThreadLocal<RecordWriter> _records = new(() => new RecordWriter());

    private Ledger(string folder, LedgerPage before, DetailsFile? details) => (_folder, _before, _details) = (folder, before, details);

    /// <summary>Whether there was a record of which nothing is of use: damaged, of another program or of an older one.</summary>
    public bool WasRefused { get; private init; }

    public LastRun? Last => _before.Last;

    /// <param name="folder">As the user typed it.</param>
    /// <param name="anew">Whether what earlier builds wrote down is left aside.</param>
    public static Ledger Open(string folder, bool anew)
    {
        var found = PageIn(folder);
        var page = anew ? null : found;
        var before = page is null ? null : LedgerPage.Parse(page);
        var details = before is null ? null : DetailsFile.Open(Path.Combine(folder, DetailsName));
        if (before is not null && details is not null && details.Length <= before.MostDetails)
        {
            return new Ledger(folder, before, details);
        }

        details?.Dispose();
        return new Ledger(folder, LedgerPage.Empty, found is null || LedgerPage.IsOurs(found) ? Begin(folder) : null) { WasRefused = page is not null && before is null };
    }

    /// <summary>Null where it has to be read.</summary>
    public T? Find<T>(InputFile file, byte[] digest, TextKind<T> kind, TextName name)
        where T : class
    {
        if (_details is null || !_before.Contents.Value.Texts.TryGetValue(file.Relative, out var entry) || !entry.Digest.AsSpan().SequenceEqual(digest))
        {
            return null;
        }

        _texts[file.Relative] = entry;
        var details = new FetchedDetails(_details, entry.Details, file.DisplayPath);
        return kind.Restore(new RecordReader(entry.Text, file.DisplayPath), name, details.Fetch);
    }

    /// <param name="text">In whose file nothing was wrong: problems are not written down.</param>
    public void Keep<T>(InputFile file, byte[] digest, TextKind<T> kind, T text)
        where T : class
    {
        if (_details is null)
        {
            return;
        }

        var record = _records.Value!;
        record.Clear();
        StoredDetails.Write(record, kind.TextOf(text));
        if (_details.Append(record.Written) is { } place)
        {
            record.Clear();
            kind.Write(record, text);
            _texts[file.Relative] = new LedgerEntry(file.Relative, digest, place, record.Written.ToArray());
        }
    }

    /// <summary>Null where they have to be aligned.</summary>
    /// <param name="key">Of both texts and all that matters to the pair.</param>
    public PairFinding? FindPair(string key)
    {
        if (!_before.Contents.Value.Pairs.TryGetValue(key, out var pair))
        {
            return null;
        }

        _pairs[key] = pair;
        return StoredPair.Read(new RecordReader(pair.Finding));
    }

    public void KeepPair(string key, PairFinding finding)
    {
        var record = _records.Value!;
        record.Clear();
        StoredPair.Write(record, finding);
        _pairs[key] = new LedgerPair(key, record.Written.ToArray());
    }

    /// <summary>Writes down what this run knows, and nothing else. A disk that refuses makes the next build slower, and this one no worse.</summary>
    public void Save(LastRun? last)
    {
        if (_details is null)
        {
            return;
        }

        var (path, aside) = (Path.Combine(_folder, PageName), Path.Combine(_folder, PageName + ".new"));
        var contents = new LedgerContents(new Dictionary<string, LedgerEntry>(_texts), new Dictionary<string, LedgerPair>(_pairs));
        try
        {
            using (var file = File.OpenHandle(aside, FileMode.Create, FileAccess.Write))
            {
                Disk.Write(file, new LedgerPage(last, contents.MostDetails, new Lazy<LedgerContents>(contents)).ToBytes().Span, 0);
            }

            File.Move(aside, path, overwrite: true);
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is not null)
        {
            File.Delete(aside); // a full disk has no room for half a record
        }
    }

    public void Dispose()
    {
        _details?.Dispose();
        _records.Dispose();
    }

    private static byte[]? PageIn(string folder)
    {
        try
        {
            var path = Path.Combine(folder, PageName);
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is not null)
        {
            return [];
        }
    }

    private static DetailsFile? Begin(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is not null)
        {
            return null;
        }

        // The page speaks of details that go then; where another build has them, it is that build's.
        return DetailsFile.Begin(Path.Combine(folder, DetailsName), () => File.Delete(Path.Combine(folder, PageName)));
    }

    /// <summary>Fetched once for those who ask at about the same time, and forgotten when memory is wanted for something else.</summary>
    private sealed class FetchedDetails(DetailsFile file, DetailsPlace place, string path)
    {
        private readonly WeakReference<TextDetails?> _last = new(null);

        public TextDetails Fetch()
        {
            if (!_last.TryGetTarget(out var details))
            {
                _last.SetTarget(details = StoredDetails.Read(new RecordReader(file.Read(place), path)));
            }

            return details;
        }
    }
}
