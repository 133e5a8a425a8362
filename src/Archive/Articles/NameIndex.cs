namespace Archive.Articles;

/// <summary>The names by which listed articles are found, each with those that stand under it: reckoned once, so that its page, its feed and the homes agree.</summary>
internal sealed record NameIndex(NamesOfKind Topics, NamesOfKind People, NamesOfKind Publications)
{
    public IReadOnlyList<NamesOfKind> All => [Topics, People, Publications];

    public static NameIndex Of(IReadOnlyList<Article> listed, Authority topics, Authority people, Authority publications) => new(
        NamesOfKind.Of(topics, listed, article => article.Topics.Select(topic => new NameWithRole(topic, NameRole.Topic))),
        NamesOfKind.Of(people, listed, article => PeopleOf(article, people)),
        NamesOfKind.Of(publications, listed, PublicationsOf));

    private static IEnumerable<NameWithRole> PeopleOf(Article article, Authority people) =>
        article.Authors.Select(author => new NameWithRole(author, NameRole.Author)).Concat(
            people.Resolve(article.Editions.SelectMany(edition => edition.Fields.Translators)).Select(person => new NameWithRole(person, NameRole.Translator)));

    private static IEnumerable<NameWithRole> PublicationsOf(Article article) => article.Source is not { } source
        ? []
        : source.Via
            .Select(via => Use(via.Publication, NameRole.Republication))
            .Prepend(Use(source.Publication, NameRole.Publication))
            .SelectMany(use => use)
            .DistinctBy(use => new { use.Entry.Id, use.Role });

    private static IEnumerable<NameWithRole> Use(Entry? entry, NameRole role) => entry is null ? [] : [new NameWithRole(entry, role)];
}

/// <summary>One kind of name, with those that listed articles use.</summary>
/// <param name="Authority">Its name is the folder of the addresses.</param>
internal sealed record NamesOfKind(Authority Authority, IReadOnlyList<IndexedName> Names)
{
    public static NamesOfKind Of(
        Authority authority, IEnumerable<Article> listed, Func<Article, IEnumerable<NameWithRole>> uses) => new(
        authority,
        [
            .. listed
                .SelectMany(article => uses(article).Select(use => new { use.Entry, Use = new ArticleUnderName(article, use.Role) }))
                .GroupBy(named => named.Entry.Id, StringComparer.Ordinal)
                .Select(group => new IndexedName(group.First().Entry, [.. group.Select(named => named.Use)])),
        ]);
}

/// <summary>A name and what stands under it.</summary>
/// <param name="Uses">By id of the article.</param>
internal sealed record IndexedName(Entry Entry, IReadOnlyList<ArticleUnderName> Uses);

/// <summary>An article under a name.</summary>
internal sealed record ArticleUnderName(Article Article, NameRole Role);

/// <summary>A name, and what it is to an article that uses it.</summary>
internal sealed record NameWithRole(Entry Entry, NameRole Role);

/// <summary>What a name is to an article, in the order in which the page of the name has it.</summary>
internal enum NameRole
{
    Topic,
    Author,
    Translator,
    Publication,
    Republication,
}
