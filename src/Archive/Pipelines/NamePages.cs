using Archive.Articles;
using Archive.Building;
using Archive.Markup;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>Topics, people and publications: their lists, and a page for each that an article names.</summary>
internal sealed class TermPages : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context) =>
        from kind in context.Library.Terms.All
        from reader in context.Readers
        from page in kind.Terms.SelectMany(term => PagesOf(reader, kind.Authority, term)).Prepend(List(reader, kind.Authority, kind.Terms))
        select page;

    private static Page List(Readership reader, Authority authority, IReadOnlyList<Term> terms)
    {
        var title = reader.Words.Text($"page_{authority.Kind}");
        var facts = PageFacts.InBoth(reader, Address.List(authority.Kind, reader.Language), authority.Kind, title);
        return facts.Page("terms", () => new TermsModel(title, Groups(reader, authority, terms)));
    }

    private static IReadOnlyList<TermGroupModel> Groups(Readership reader, Authority authority, IEnumerable<Term> terms) =>
    [
        .. terms
            .Select(term => new { term.Entry, Key = reader.SortKey(term.Entry) })
            .OrderBy(name => name.Key)
            .ThenBy(name => name.Entry.Id, StringComparer.Ordinal)
            .GroupBy(name => name.Key.Group)
            .Select(group => new TermGroupModel(
                group.Key == Collation.Kanji ? reader.Words.Text("without_reading") : group.Key.Heading,
                [.. group.Select(name => reader.Link(authority, name.Entry))])),
    ];

    private static IEnumerable<Page> PagesOf(Readership reader, Authority authority, Term term)
    {
        var address = Address.List(authority.Kind, reader.Language).Below(term.Entry.Id);
        var uses = ByDate.NewestFirst(reader, term.Uses, use => use.Article).ToList();
        var pages = Paging.Split(uses, reader.Library.Settings.PageSize);
        var numbered = pages.Count - 1;
        return pages.Select(page => Facts(reader, authority, term, Paging.Address(address, page.Number)).Page("term", () => new TermModel(
            authority.Kind,
            reader.Named(term.Entry),
            OtherNames(reader, term.Entry),
            term.Entry.Url,
            term.Entry.IsGroup,
            page.Number is null ? uses.DistinctBy(use => use.Article.Id).Count() : null,
            [.. page.Items.GroupBy(use => use.Role).OrderBy(group => group.Key).Select(group => Group(reader, group))],
            Paging.Pager(address, page.Number, numbered, reader.Words))))
            .Concat(Paging.AfterLast(reader, address, numbered, reader.Named(term.Entry)));
    }

    private static PageFacts Facts(Readership reader, Authority authority, Term term, Address address)
    {
        var facts = PageFacts.InBoth(reader, address, authority.Kind, term.Entry.Names.In(reader.Language).Text);
        return facts with
        {
            Producer = term.Entry.At is { } at ? new Producer(term.Entry.Id, at) : null,
            Feed = authority.Kind == "topics" ? Feeds.LinkOf(reader, term) : null,
        };
    }

    private static GroupModel Group(Readership reader, IGrouping<TermRole, TermUse> group) => new(
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
    private static string? Heading(TermRole role) => role switch
    {
        TermRole.Author => "as_author",
        TermRole.Translator => "as_translator",
        TermRole.Publication => "as_publication",
        TermRole.Republication => "as_republication",
        _ => null,
    };
}
