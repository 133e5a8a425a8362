using System.Collections.Concurrent;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>All that is known of one kind of name. A word of an article is looked up by id, then by any spelling.</summary>
internal sealed class Authority
{
    private readonly IReadOnlyDictionary<string, Entry> _byId;
    private readonly IReadOnlyDictionary<string, Entry> _bySpelling;
    private readonly IReadOnlyDictionary<string, Entry> _byWord;
    private readonly ConcurrentDictionary<string, Entry> _words = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<FormerId>> _formerIds;
    private readonly LastAnswer<string, Authority> _settled;
    private readonly LastAnswer<string, IReadOnlyList<AlikeWords>> _alike;

    /// <param name="kind">Also the name of the file, without its ending, and of the folder of addresses.</param>
    public Authority(string kind, IReadOnlyList<Entry> entries)
        : this(kind, entries, [])
    {
    }

    /// <param name="words">Entries that words have made for themselves.</param>
    private Authority(string kind, IReadOnlyList<Entry> entries, IEnumerable<Entry> words)
    {
        Kind = kind;
        _formerIds = new(() => [.. entries.SelectMany(FormerIdsOf)]);
        _settled = new LastAnswer<string, Authority>(WithEntriesFor);
        _alike = new LastAnswer<string, IReadOnlyList<AlikeWords>>(FindAlike);
        Entries = entries;
        _byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _bySpelling = entries
            .SelectMany(entry => entry.Spellings.Select(spelling => new { key = Folding.Name(spelling), entry }))
            .DistinctBy(spelled => spelled.key, StringComparer.Ordinal)
            .ToDictionary(spelled => spelled.key, spelled => spelled.entry, StringComparer.Ordinal);
        _byWord = words.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    /// <summary>Where the file is there and cannot be read: every name is as it stands in the articles.</summary>
    public static Authority Unread(string kind) => new(kind, []) { WasRead = false };

    public string Kind { get; }

    /// <summary>Whether what a name means is known; nothing can be wrong with names while it is not.</summary>
    public bool WasRead { get; private init; } = true;

    /// <summary>The entries of the file, in its order.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The ids that the names and spellings of the entries would have had without them.</summary>
    public IReadOnlyList<FormerId> FormerIds => _formerIds.Value;

    /// <summary>What a word of an article means: an entry of the file, else one that the word makes for itself.</summary>
    public Entry Resolve(string word) => _words.GetOrAdd(word, Find);

    /// <summary>What several words mean, each once, in the order of the words.</summary>
    public IEnumerable<Entry> Resolve(IEnumerable<Located<string>> words) =>
        words.Select(word => Resolve(word.Value)).DistinctBy(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>The same authority, with one entry for all words that have none and share an id. It is named by the least of them, whichever article comes first.</summary>
    public Authority With(IEnumerable<string> words) => _settled.About([.. words.Where(word => Resolve(word).At is null)]);

    /// <summary>Of each word that may be an earlier one misspelt, the first such; each stands there once.</summary>
    public IReadOnlyList<AlikeWords> Alike(IReadOnlyList<string> words) => _alike.About(words);

    private Authority WithEntriesFor(IReadOnlyList<string> words)
    {
        _words.Clear(); // of those that no text has any more
        var entries = words
            .GroupBy(Slug.Of, StringComparer.Ordinal)
            .Select(spellings => new Entry(spellings.Key, LocalText.Same(spellings.Min(StringComparer.Ordinal)!)));
        return new Authority(Kind, Entries, entries) { WasRead = WasRead };
    }

    private IReadOnlyList<AlikeWords> FindAlike(IReadOnlyList<string> words)
    {
        var names = new AlikeNames();
        var meant = words.Select(Resolve).ToList();
        var alike = new List<AlikeWords>();
        foreach (var (later, word) in words.Index())
        {
            if (names.Add(word, earlier => MayBeOne(meant[later], meant[earlier])) is { } like)
            {
                alike.Add(new AlikeWords(later, like));
            }
        }

        return alike;
    }

    private static IEnumerable<FormerId> FormerIdsOf(Entry entry) =>
        entry.Spellings.Select(Slug.Of).Where(id => id != entry.Id).Distinct().Select(id => new FormerId(entry, id));

    /// <summary>Two entries were told apart by their keeper.</summary>
    private static bool MayBeOne(Entry one, Entry other) => one.Id != other.Id && (one.At is null || other.At is null);

    private Entry Find(string word)
    {
        if (_byId.GetValueOrDefault(word) is { } byId)
        {
            return byId;
        }

        if (_bySpelling.GetValueOrDefault(Folding.Name(word)) is { } bySpelling)
        {
            return bySpelling;
        }

        var id = Slug.Of(word);
        return _byId.GetValueOrDefault(id) ?? _byWord.GetValueOrDefault(id) ?? new Entry(id, LocalText.Same(word));
    }
}

/// <summary>An id under which an entry may have stood before it was one.</summary>
internal sealed record FormerId(Entry Entry, string Id);

/// <summary>Two words of a list by their places in it, of which the later may be the earlier misspelt.</summary>
internal sealed record AlikeWords(int Later, int Earlier);
