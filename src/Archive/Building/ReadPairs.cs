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
    private PairFinding? Find(EditionPair pair, byte[] agreed) => ContentOf(pair, agreed) is not { } content ? null
        : _byId.GetValueOrDefault(pair.Id) is { } entry && entry.Content.IsSame(content) ? entry.Finding
        : ledger?.FindPair(content.Key());

    private void Keep(EditionPair pair, byte[] agreed, PairFinding finding)
    {
        if (ContentOf(pair, agreed) is { } content)
        {
            _byId[pair.Id] = new Entry(content, finding);
            ledger?.KeepPair(content.Key(), finding);
        }
    }

    private Content? ContentOf(EditionPair pair, byte[] agreed) =>
        texts.DigestOf(pair.First.Start.Path) is { } first && texts.DigestOf(pair.Second.Start.Path) is { } second
            ? new Content(NamesOf(pair), first, second, agreed)
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

    private sealed record Entry(Content Content, PairFinding Finding);

    /// <summary>All that a finding depends on. What is read of a text depends on the name of its file too.</summary>
    /// <param name="Names">Of both files, and of the language of the original.</param>
    /// <param name="Agreed">Of the terms agreed upon.</param>
    private sealed record Content(string Names, byte[] First, byte[] Second, byte[] Agreed)
    {
        public bool IsSame(Content other) =>
            Names == other.Names
            && First.AsSpan().SequenceEqual(other.First)
            && Second.AsSpan().SequenceEqual(other.Second)
            && Agreed.AsSpan().SequenceEqual(other.Agreed);

        public string Key() => Convert.ToHexStringLower(SHA256.HashData([.. First, .. Second, .. Agreed, .. Encoding.UTF8.GetBytes(Names)]));
    }
}
