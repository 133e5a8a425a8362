using System.Security.Cryptography;

namespace Archive.Building.Records;

/// <summary>All that a ledger holds but the details, as one file: believed whole or not at all.</summary>
/// <param name="Last">Null where nothing is known of an earlier build.</param>
/// <param name="MostDetails">How long the file of the details may be: beyond that, it pays to read all texts once more rather than to keep what none needs.</param>
/// <param name="Contents">Read when a build needs them: one in which nothing has changed does not.</param>
internal sealed record LedgerPage(LastRun? Last, long MostDetails, Lazy<LedgerContents> Contents)
{
    private static ReadOnlySpan<byte> Header => "archive-ledger 1\n"u8;

    public static LedgerPage Empty { get; } = new(null, 0, new Lazy<LedgerContents>(new LedgerContents([], [])));

    /// <summary>Whether some build of this program wrote a file, or began to.</summary>
    public static bool IsOurs(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Header[..Math.Min(Header.Length, bytes.Length)]);

    /// <summary>Null for what this program did not write, or not like that.</summary>
    public static LedgerPage? Parse(ReadOnlyMemory<byte> bytes)
    {
        var start = Header.Length + BuildIdentity.Hash.Length;
        var end = bytes.Length - SHA256.HashSizeInBytes;
        if (end < start
            || !bytes.Span.StartsWith(Header)
            || !bytes.Span[Header.Length..start].SequenceEqual(BuildIdentity.Hash)
            || !SHA256.HashData(bytes.Span[..end]).AsSpan().SequenceEqual(bytes.Span[end..]))
        {
            return null;
        }

        var record = new RecordReader(bytes[start..end]);
        return new LedgerPage(record.Maybe(LastRun.Read), record.Number(), new Lazy<LedgerContents>(() => LedgerContents.Read(record)));
    }

    public ReadOnlyMemory<byte> ToBytes()
    {
        var record = new RecordWriter(Contents.Value.UsualLength);
        record.Raw(Header);
        record.Raw(BuildIdentity.Hash);
        record.Maybe(Last, (record, last) => last.Write(record));
        record.Number(MostDetails);
        Contents.Value.Write(record);
        record.Raw(SHA256.HashData(record.Written));
        return record.Memory;
    }
}

/// <summary>What was read of all texts and found of all pairs.</summary>
/// <param name="Texts">By path.</param>
/// <param name="Pairs">By their keys.</param>
internal sealed record LedgerContents(Dictionary<string, LedgerEntry> Texts, Dictionary<string, LedgerPair> Pairs)
{
    private const long SpareAlways = 8 * 1024 * 1024;
    private const int SpareOfEach = 256;

    /// <inheritdoc cref="LedgerPage.MostDetails"/>
    public long MostDetails => SpareAlways + 2 * Texts.Values.Sum(entry => (long)entry.Details.Length);

    /// <summary>Somewhat more than it takes to write them down.</summary>
    public int UsualLength => Texts.Values.Sum(entry => entry.Text.Length + SpareOfEach) + Pairs.Values.Sum(pair => pair.Finding.Length + SpareOfEach) + SpareOfEach;

    public void Write(RecordWriter record)
    {
        record.List([.. Texts.Values.OrderBy(entry => entry.Path, StringComparer.Ordinal)], (record, entry) => entry.Write(record));
        record.List([.. Pairs.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal)], (record, pair) => pair.Write(record));
    }

    public static LedgerContents Read(RecordReader record) => new(
        record.List(LedgerEntry.Read).ToDictionary(entry => entry.Path, StringComparer.Ordinal),
        record.List(LedgerPair.Read).ToDictionary(pair => pair.Key, StringComparer.Ordinal));
}

/// <summary>What was read of one text.</summary>
/// <param name="Path">Below the input folder: what is read depends on the name too.</param>
/// <param name="Digest">Of the file's bytes.</param>
internal sealed record LedgerEntry(string Path, byte[] Digest, DetailsPlace Details, ReadOnlyMemory<byte> Text)
{
    public void Write(RecordWriter record)
    {
        record.Text(Path);
        record.Bytes(Digest);
        Details.Write(record);
        record.Bytes(Text.Span);
    }

    public static LedgerEntry Read(RecordReader record) =>
        new(record.Text(), record.Bytes().ToArray(), DetailsPlace.Read(record), record.Bytes());
}

/// <summary>What aligning found of two texts.</summary>
/// <param name="Key">Of both texts and all that matters to the pair.</param>
internal sealed record LedgerPair(string Key, ReadOnlyMemory<byte> Finding)
{
    public void Write(RecordWriter record)
    {
        record.Text(Key);
        record.Bytes(Finding.Span);
    }

    public static LedgerPair Read(RecordReader record) => new(record.Text(), record.Bytes());
}
