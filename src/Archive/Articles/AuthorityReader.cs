using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Reads <c>topics.yml</c>, <c>people.yml</c> or <c>publications.yml</c>: an id, and under it the names.</summary>
internal sealed class AuthorityReader(string kind, IReadOnlyList<string> languages, ProblemList problems)
{
    private readonly FieldNames _names = new([.. languages, "yomi", "sort", "aliases", "url", "kind"]);

    /// <param name="map">What the file holds; null for a file that is not there or empty.</param>
    public Authority Read(YamlMap? map)
    {
        var entries = (map?.Entries ?? []).Select(ReadEntry).OfType<Entry>().ToList();
        CheckSpellings(entries);
        return new Authority(kind, entries);
    }

    private Entry? ReadEntry(YamlEntry written)
    {
        if (!Slug.IsId(written.Key) || written.Key == "page")
        {
            problems.Add(NameProblems.BadEntryId(written.KeyAt, written.Key));
            return null;
        }

        if (written.Value is YamlScalar)
        {
            problems.Add(FieldProblems.NotAMapping(written.Value.At, written.Key, _names.Names));
            return null;
        }

        var fields = new FieldReader(written.Value as YamlMap ?? new YamlMap([], written.Value.At), _names, problems);
        if (Names(fields) is not { Count: > 0 } names)
        {
            problems.Add(FieldProblems.NotAMapping(written.KeyAt, written.Key, _names.Names));
            return null;
        }

        var reading = fields.Text("yomi")?.Value;
        var isUnknown = reading is not null && UnknownWord.Is(reading);
        var entry = EntryOf(written, new LocalText(names), fields) with { Yomi = isUnknown ? null : reading };
        Check(entry, isUnknown);
        return entry;
    }

    private static Entry EntryOf(YamlEntry written, LocalText names, FieldReader fields) => new(
        written.Key,
        names,
        Yomi: null,
        fields.Text("sort")?.Value,
        fields.Url("url")?.Value,
        fields.Choice("kind", "group", "person") is { Value: "group" },
        [.. fields.Texts("aliases").Select(alias => alias.Value)],
        written.KeyAt);

    private Dictionary<string, string> Names(FieldReader fields) =>
        languages
            .Select(language => new { language, name = fields.Text(language)?.Value })
            .Where(named => named.name is not null)
            .ToDictionary(named => named.language, named => named.name!, StringComparer.Ordinal);

    /// <param name="isUnknown">Whether the reading is said to be unknown, which is an answer.</param>
    private void Check(Entry entry, bool isUnknown)
    {
        foreach (var language in languages.Where(language => entry.Names.Find(language) is null))
        {
            problems.Add(NameProblems.MissingName(entry.At!.Value, entry.Id, language));
        }

        if (entry.Yomi is null && !isUnknown && entry.Names.Find("ja") is { } japanese && Collation.NeedsReading(japanese))
        {
            problems.Add(NameProblems.MissingReading(entry.At!.Value, japanese, $"{kind}.yml"));
        }
    }

    private void CheckSpellings(IEnumerable<Entry> entries)
    {
        var known = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var spelling in entry.Spellings)
            {
                var other = known.TryAdd(Folding.Name(spelling), entry) ? entry : known[Folding.Name(spelling)];
                if (other != entry)
                {
                    problems.Add(NameProblems.SpellingTwice(spelling, IdOf(entry), IdOf(other)));
                }
            }
        }
    }

    private static Located<string> IdOf(Entry entry) => new(entry.Id, entry.At!.Value);
}
