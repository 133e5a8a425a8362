using Archive.Articles;
using Archive.Building;
using Archive.Markup;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>Topics, people and publications: their lists, and a page for each that an article names. Themes call such a name a term; the terms of <c>terms.yml</c> are <see cref="GlossaryTerm"/>s.</summary>
internal sealed class NamePages : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context) =>
        from kind in context.Library.NameIndex.All
        from reader in context.Readers
        from page in kind.Names.SelectMany(name => PagesOf(reader, kind.Authority, name)).Prepend(List(reader, kind.Authority, kind.Names))
        select page;

    private static Page List(Readership reader, Authority authority, IReadOnlyList<IndexedName> names)
    {
        var title = reader.Words.Text($"page_{authority.Kind}");
        var facts = PageFacts.InBoth(reader, Address.List(authority.Kind, reader.Language), authority.Kind, title);
        return facts.Page("terms", () => new TermsModel(title, Groups(reader, authority, names)));
    }

    private static IReadOnlyList<TermGroupModel> Groups(Readership reader, Authority authority, IEnumerable<IndexedName> names) =>
    [
        .. names
            .Select(name => new { name.Entry, Key = reader.SortKey(name.Entry) })
            .OrderBy(name => name.Key)
            .ThenBy(name => name.Entry.Id, StringComparer.Ordinal)
            .GroupBy(name => name.Key.Group)
            .Select(group => new TermGroupModel(
                group.Key == Collation.Kanji ? reader.Words.Text("without_reading") : group.Key.Heading,
                [.. group.Select(name => reader.Link(authority, name.Entry))])),
    ];

    private static IEnumerable<Page> PagesOf(Readership reader, Authority authority, IndexedName name)
    {
        var address = Address.List(authority.Kind, reader.Language).Below(name.Entry.Id);
        var uses = ByDate.NewestFirst(reader, name.Uses, use => use.Article).ToList();
        var pages = Paging.Split(uses, reader.Library.Settings.PageSize);
        var numbered = pages.Count - 1;
        return pages.Select(page => Facts(reader, authority, name, Paging.Address(address, page.Number)).Page("term", () => new TermModel(
            authority.Kind,
            reader.Named(name.Entry),
            OtherNames(reader, name.Entry),
            name.Entry.Url,
            name.Entry.IsGroup,
            page.Number is null ? uses.DistinctBy(use => use.Article.Id).Count() : null,
            [.. page.Items.GroupBy(use => use.Role).OrderBy(group => group.Key).Select(group => Group(reader, group))],
            Paging.Pager(address, page.Number, numbered, reader.Words))))
            .Concat(Paging.AfterLast(Facts(reader, authority, name, address), numbered, reader.Named(name.Entry)));
    }

    private static PageFacts Facts(Readership reader, Authority authority, IndexedName name, Address address)
    {
        var facts = PageFacts.InBoth(reader, address, authority.Kind, name.Entry.Names.In(reader.Language).Text);
        return facts with
        {
            Producer = name.Entry.At is { } at ? new Producer(name.Entry.Id, at) : null,
            Feed = authority.Kind == "topics" ? Feeds.LinkOf(reader, name) : null,
        };
    }

    private static GroupModel Group(Readership reader, IGrouping<NameRole, ArticleUnderName> group) => new(
        null,
        Heading(group.Key) is { } heading ? reader.Words.Text(heading) : null,
        null,
        [.. group.Select(use => reader.Card(use.Article))]);

    private static IReadOnlyList<PhraseModel> OtherNames(Readership reader, Entry entry)
    {
        var shown = entry.Names.In(reader.Language);
        var other = entry.Names.In(reader.Other);
        return [.. new[] { other }.Where(name => name.Text != shown.Text).Select(reader.Phrase)];
    }

    /// <summary>The words above the articles of which a name is this, by their key; all articles of a topic are of one kind.</summary>
    private static string? Heading(NameRole role) => role switch
    {
        NameRole.Author => "as_author",
        NameRole.Translator => "as_translator",
        NameRole.Publication => "as_publication",
        NameRole.Republication => "as_republication",
        _ => null,
    };
}
