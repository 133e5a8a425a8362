namespace Archive.Articles;

/// <summary>The names by which listed articles are found, each with those that stand under it: reckoned once, so that its page, its feed and the homes agree.</summary>
internal sealed record Terms(TermKind Topics, TermKind People, TermKind Publications)
{
    public IReadOnlyList<TermKind> All => [Topics, People, Publications];

    public static Terms Of(IReadOnlyList<Article> listed, Authority topics, Authority people, Authority publications) => new(
        TermKind.Of(topics, listed, article => article.Topics.Select(topic => new NameUse(topic, TermRole.Topic))),
        TermKind.Of(people, listed, article => PeopleOf(article, people)),
        TermKind.Of(publications, listed, PublicationsOf));

    private static IEnumerable<NameUse> PeopleOf(Article article, Authority people) =>
        article.Authors.Select(author => new NameUse(author, TermRole.Author)).Concat(
            people.Resolve(article.Editions.SelectMany(edition => edition.Fields.Translators)).Select(person => new NameUse(person, TermRole.Translator)));

    private static IEnumerable<NameUse> PublicationsOf(Article article) => article.Source is not { } source
        ? []
        : source.Via
            .Select(via => Use(via.Publication, TermRole.Republication))
            .Prepend(Use(source.Publication, TermRole.Publication))
            .SelectMany(use => use)
            .DistinctBy(use => new { use.Entry.Id, use.Role });

    private static IEnumerable<NameUse> Use(Entry? entry, TermRole role) => entry is null ? [] : [new NameUse(entry, role)];
}

/// <summary>One kind of name, with those that listed articles use.</summary>
/// <param name="Authority">Its name is the folder of the addresses.</param>
internal sealed record TermKind(Authority Authority, IReadOnlyList<Term> Terms)
{
    public static TermKind Of(
        Authority authority, IEnumerable<Article> listed, Func<Article, IEnumerable<NameUse>> uses)
    {
        var terms = new List<Term>();
        var places = new Dictionary<string, List<TermUse>>(StringComparer.Ordinal);
        foreach (var article in listed)
        {
            foreach (var use in uses(article))
            {
                if (!places.TryGetValue(use.Entry.Id, out var place))
                {
                    terms.Add(new Term(use.Entry, places[use.Entry.Id] = place = []));
                }

                place.Add(new TermUse(article, use.Role));
            }
        }

        return new TermKind(authority, terms);
    }
}

/// <summary>A name and what stands under it.</summary>
/// <param name="Uses">By id of the article.</param>
internal sealed record Term(Entry Entry, IReadOnlyList<TermUse> Uses);

/// <summary>An article under a name.</summary>
internal sealed record TermUse(Article Article, TermRole Role);

/// <summary>A name that an article uses.</summary>
internal sealed record NameUse(Entry Entry, TermRole Role);

/// <summary>What a name is to an article, in the order in which the page of the name has it.</summary>
internal enum TermRole
{
    Topic,
    Author,
    Translator,
    Publication,
    Republication,
}
