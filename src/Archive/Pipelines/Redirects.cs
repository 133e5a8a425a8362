using System.Buffers;
using Archive.Articles;
using Archive.Building;
using Archive.Markup;

namespace Archive.Pipelines;

/// <summary>Where articles and names stood before: old addresses, and the ids that words had before they became entries.</summary>
internal sealed class Redirects : IPostPipeline
{
    public IEnumerable<Page> Pages(BuildContext context, IReadOnlyList<Page> pages)
    {
        var taken = pages.Select(page => page.Address.Path).ToHashSet(StringComparer.Ordinal);
        var articles = context.Library.Articles.SelectMany(article => OldAddresses(context, article));
        var words = context.Library.Terms.All.SelectMany(kind => OldWords(context, kind.Authority, taken));
        return articles.Concat(words);
    }

    /// <summary>An address that leads on to another, though nothing ever stood there.</summary>
    public static Page To(BuildContext context, Address from, Address to) => Redirect(context, from, to, Producer.Ours);

    /// <summary>The addresses at which an article stood before, and from which its readers are led on.</summary>
    public static IEnumerable<Address> OldAddressesOf(BuildContext context, Article article) =>
        article.OldAddresses.SelectMany(old => Moves(context, article, old.Value)).Select(move => move.From);

    private static IEnumerable<Page> OldAddresses(BuildContext context, Article article) =>
        from old in article.OldAddresses
        from move in Moves(context, article, old.Value)
        select Redirect(context, move.From, move.To, new Producer(old.Value, old.At));

    private static IEnumerable<(Address From, Address To)> Moves(BuildContext context, Article article, string old) =>
        Slug.IsId(old) ? Ids(context, article, old) : [Path(context, article, old)];

    private static IEnumerable<(Address From, Address To)> Ids(BuildContext context, Article article, string old) =>
        context.Library.Languages.Select(language => (Address.Of(old, language), Address.Of(article.Id, language)));

    /// <summary>A path from another program, as it was linked to or as it is read: to the language it begins with, else to the edition that there is.</summary>
    private static (Address From, Address To) Path(BuildContext context, Article article, string old)
    {
        var language = context.Library.Languages.FirstOrDefault(code => old.StartsWith($"/{code}/", StringComparison.Ordinal));
        return (new Address(old), Address.Of(article.Id, language ?? article.For(context.Settings.Main).Language));
    }

    /// <summary>The ids that the names and spellings of an entry would have had without it.</summary>
    private static IEnumerable<Page> OldWords(BuildContext context, Authority authority, HashSet<string> taken) =>
        from entry in authority.Entries
        from id in entry.Spellings.Select(Slug.Of).Where(id => id != entry.Id).Distinct()
        from language in context.Library.Languages
        let list = Address.List(authority.Kind, language)
        let to = list.Below(entry.Id)
        where taken.Contains(to.Path) && taken.Add(list.Below(id).Path)
        select Redirect(context, list.Below(id), to, new Producer(entry.Id, entry.At));

    private static Page Redirect(BuildContext context, Address from, Address to, Producer producer) =>
        new(from, producer, new Content.Written(output => Write(context.Settings, from, to, output)));

    /// <summary>A page that leads on by itself, and by a link where it may not; relative, so that it leads on wherever the site stands.</summary>
    private static void Write(Settings settings, Address from, Address to, IBufferWriter<byte> output)
    {
        var url = to.At(null).Absolute(settings.Url);
        var link = to.From(from);
        output.Write(FilledHtml.Of(
            $"""
            <!doctype html>
            <html lang="{settings.Main}">
            <meta charset="utf-8">
            <title>{url}</title>
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{url}">
            <meta http-equiv="refresh" content="0; url={link}">
            <p><a href="{link}">{url}</a></p>

            """));
    }
}
