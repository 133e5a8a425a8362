using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>What the words of the articles say of topics, people and publications, looked at together.</summary>
internal static class NameChecks
{
    // Signs that separate names in running text, and never stand in one.
    private static readonly char[] Separators = ['、', '，', '；', ';'];

    public static void Check(Shelf shelf, ProblemList problems)
    {
        var topics = Words(shelf, edition => edition.Article.Topics);
        var people = Words(shelf, edition => edition.Article.Authors.Concat(edition.Fields.Translators));
        var publications = Words(shelf, edition => edition.Article.Source?.Publications ?? []);

        CheckWords(shelf.Topics, "topics", topics, problems);
        CheckWords(shelf.People, "author", people, problems);
        CheckWords(shelf.Publications, "publication", publications, problems);
        CheckPeople(shelf.People, people, problems);
    }

    private static List<Located<string>> Words(Shelf shelf, Func<Edition, IEnumerable<Located<string>>> words) =>
        [.. shelf.Editions.SelectMany(words).DistinctBy(word => word.Value, StringComparer.Ordinal)];

    private static void CheckWords(Authority authority, string field, IEnumerable<Located<string>> words, ProblemList problems)
    {
        foreach (var word in words.Where(word => authority.WasRead && authority.Resolve(word.Value).At is null))
        {
            var parts = word.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length > 1)
            {
                problems.Add(NameProblems.TwoInOne(word.At, field, word.Value, parts));
            }
            else if (Collation.NeedsReading(word.Value))
            {
                problems.Add(NameProblems.MissingReading(word.At, word.Value, $"{authority.Kind}.yml"));
            }
        }
    }

    /// <summary>Two names of which at least one has no entry, and which differ by so little that one is probably misspelt.</summary>
    private static void CheckPeople(Authority people, IReadOnlyList<Located<string>> words, ProblemList problems)
    {
        foreach (var (later, earlier) in people.WasRead ? people.Alike([.. words.Select(word => word.Value)]) : [])
        {
            problems.Add(NameProblems.PerhapsOnePerson(words[later].At, words[earlier].At, words[later].Value, words[earlier].Value));
        }
    }
}
