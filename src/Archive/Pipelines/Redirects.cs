using Archive.Articles;
using Archive.Building;
using Archive.Markup;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>Where articles and names stood before: old addresses, and the ids that words had before they became entries.</summary>
internal sealed class Redirects : IPostPipeline
{
    public IEnumerable<Page> Pages(BuildContext context, IReadOnlyList<Page> pages)
    {
        var taken = pages.Select(page => page.Address.Path).ToHashSet(StringComparer.Ordinal);
        var articles = context.Library.Articles.SelectMany(article => OldAddresses(context, article));
        var words = context.Library.NameIndex.All.SelectMany(kind => OldWords(context, kind.Authority, taken));
        return articles.Concat(context.Library.Articles.SelectMany(article => FormerPair(context, article))).Concat(words);
    }

    /// <summary>The addresses at which an article stood before, and from which its readers are led on.</summary>
    public static IEnumerable<Address> OldAddressesOf(BuildContext context, Article article) =>
        article.OldAddresses.SelectMany(old => Moves(context, article, old.Value)).Select(move => move.From);

    private static IEnumerable<Page> OldAddresses(BuildContext context, Article article) =>
        from old in article.OldAddresses
        from move in Moves(context, article, old.Value)
        select move.AskedForBy(new Producer(old.Value, old.At));

    private static IEnumerable<RedirectPage> Moves(BuildContext context, Article article, string old) => Slug.IsId(old)
        ? context.Readers.Select(reader => Move(reader, Address.Of(old, reader.Language), article)).Concat(Pair(context, article, Address.Parallel(old)))
        : [Path(context, article, old)];

    /// <summary>From where both texts stood beside each other before one of them was taken away.</summary>
    private static IEnumerable<Page> FormerPair(BuildContext context, Article article) => ParallelPages.IsShown(context, article)
        ? []
        : Pair(context, article, Address.Parallel(article.Id)).Select(move => move.AskedForBy(new Producer(article.Editions[0].File, article.Editions[0].Start)));

    /// <summary>None for an article that is in one language only.</summary>
    private static IEnumerable<RedirectPage> Pair(BuildContext context, Article article, Address from) => ParallelPages.PromiseOf(article) is null
        ? []
        : [new RedirectPage(context.Readers[0], from, ParallelPages.PlaceOf(context, article), new ArticleShowing(context.Readers[0], article).Title)];

    /// <summary>A path from another program, as it was linked to or as it is read: to the language it begins with, else to the edition that there is.</summary>
    private static RedirectPage Path(BuildContext context, Article article, string old)
    {
        var language = context.Library.Languages.FirstOrDefault(code => old.StartsWith($"/{code}/", StringComparison.Ordinal));
        return Move(context.ReaderOf(language ?? article.For(context.Settings.Main).Language), new Address(old), article);
    }

    private static RedirectPage Move(Readership reader, Address from, Article article) =>
        new(reader, from, Address.Of(article.Id, reader.Language), new ArticleShowing(reader, article).Title);

    /// <summary>The ids that the names and spellings of an entry would have had without it.</summary>
    private static IEnumerable<Page> OldWords(BuildContext context, Authority authority, HashSet<string> taken) =>
        from former in authority.FormerIds
        let entry = former.Entry
        from reader in context.Readers
        let list = Address.List(authority.Kind, reader.Language)
        let to = list.Below(entry.Id)
        where taken.Contains(to.Path) && taken.Add(list.Below(former.Id).Path)
        select new RedirectPage(reader, list.Below(former.Id), to, reader.Named(entry)).AskedForBy(new Producer(entry.Id, entry.At));
}
