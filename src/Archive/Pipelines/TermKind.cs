using Archive.Articles;

namespace Archive.Pipelines;

/// <summary>One kind of name by which articles are found, and how an article comes to stand under one.</summary>
/// <param name="Authority">Its entries; its name is the folder of the addresses.</param>
/// <param name="Uses">Of an article: each name with the words of the heading it stands under, or null for none.</param>
internal sealed record TermKind(Authority Authority, Func<Article, IEnumerable<(Entry Entry, string? Heading)>> Uses)
{
    private static readonly string[] Headings = ["as_author", "as_translator", "as_publication", "as_republication"];

    public static IReadOnlyList<TermKind> All(Library library) =>
    [
        new(library.Topics, article => article.Topics.Select(topic => (topic, (string?)null))),
        new(library.People, article => PeopleOf(library, article)),
        new(library.Publications, PublicationsOf),
    ];

    /// <summary>In which order the headings stand on every page of a name, whatever is newest.</summary>
    public static int Rank(string? heading) => Array.IndexOf(Headings, heading);

    private static IEnumerable<(Entry Entry, string? Heading)> PeopleOf(Library library, Article article) =>
        article.Authors.Select(author => (author, (string?)"as_author")).Concat(article.Editions
            .SelectMany(edition => edition.Fields.Translators)
            .Select(name => library.People.Resolve(name.Value))
            .DistinctBy(person => person.Id)
            .Select(person => (person, (string?)"as_translator")));

    private static IEnumerable<(Entry Entry, string? Heading)> PublicationsOf(Article article) =>
        article.Source is not { } source
            ? []
            : source.Via
                .Select(via => (via.Publication, Heading: (string?)"as_republication"))
                .Prepend((source.Publication, Heading: "as_publication"))
                .Where(use => use.Publication is not null)
                .Select(use => (use.Publication!, use.Heading))
                .DistinctBy(use => (use.Item1.Id, use.Heading));
}
