using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Archive.Alignment;
using Archive.Articles;
using Archive.Building.Records;

namespace Archive.Building;

/// <summary>
/// What was found of the two texts of each article, by the names and hashes of both files, which of them is the original, and the terms agreed
/// upon. Problems name files as the user typed them, so that these too are part of what is asked for. Safe to use from several threads.
/// </summary>
/// <param name="ledger">Of earlier runs of the program; null where only this one is remembered.</param>
internal sealed class ReadPairs(ReadTexts texts, Ledger? ledger)
{
    private readonly ConcurrentDictionary<string, Entry> _byId = new(StringComparer.Ordinal);

    public PairChecks Checks(IReadOnlyList<GlossaryTerm> glossary)
    {
        var agreed = HashOf(glossary);
        return new PairChecks(pair => Find(pair, agreed), (pair, finding) => Keep(pair, agreed, finding));
    }

    /// <summary>Null where the pair has to be aligned.</summary>
    private PairFinding? Find(EditionPair pair, byte[] agreed) => KeyOf(pair, agreed) is not { } key ? null
        : _byId.GetValueOrDefault(pair.Id) is { } entry && entry.Key == key ? entry.Finding
        : ledger?.FindPair(key);

    private void Keep(EditionPair pair, byte[] agreed, PairFinding finding)
    {
        if (KeyOf(pair, agreed) is { } key)
        {
            _byId[pair.Id] = new Entry(key, finding);
            ledger?.KeepPair(key, finding);
        }
    }

    /// <summary>What is read of a text depends on the name of its file too.</summary>
    private string? KeyOf(EditionPair pair, byte[] agreed) =>
        texts.DigestOf(pair.First.Start.Path) is { } first && texts.DigestOf(pair.Second.Start.Path) is { } second
            ? Convert.ToHexStringLower(SHA256.HashData([.. first, .. second, .. agreed, .. Encoding.UTF8.GetBytes(NamesOf(pair))]))
            : null;

    private static string NamesOf(EditionPair pair) =>
        string.Join('\n', pair.First.File, pair.First.Start.Path, pair.Second.File, pair.Second.Start.Path, pair.Original?.Language);

    private static byte[] HashOf(IReadOnlyList<GlossaryTerm> glossary)
    {
        var record = new RecordWriter();
        record.List(glossary, (record, term) =>
        {
            Write(record, term.Names.ByLanguage.Select(name => KeyValuePair.Create(name.Key, (IReadOnlyList<string>)[name.Value])));
            Write(record, term.Accepted);
            Write(record, term.Avoid);
            record.Text(term.At.Path);
            record.At(term.At);
        });
        return SHA256.HashData(record.Written);
    }

    private static void Write(RecordWriter record, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> forms) =>
        record.List([.. forms.OrderBy(form => form.Key, StringComparer.Ordinal).Select(form => new List<string>([form.Key, .. form.Value]))], (record, words) =>
            record.List(words, (record, word) => record.Text(word)));

    private sealed record Entry(string Key, PairFinding Finding);
}
