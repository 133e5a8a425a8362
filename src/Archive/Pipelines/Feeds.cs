using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>What is new in each language, and in each topic that has enough articles; none without an entry.</summary>
internal sealed class Feeds : IPipeline
{
    private const int MostEntries = 30;
    private const int FewestInTopic = 5;
    private const string FileName = "feed.xml";

    public IEnumerable<Page> Pages(BuildContext context) =>
        from reader in context.Readers
        from page in Topics(reader).Cast<Page?>().Prepend(OfLanguage(reader)).OfType<Page>()
        select page;

    /// <summary>The feed of a language; null where it has no entry.</summary>
    public static LinkModel? LinkOf(Readership reader) =>
        reader.Library.NewsLanguages.Contains(reader.Language) ? LinkModel.Plain(reader.Frame.Site.Title, Address.Home(reader.Language).FileBelow(FileName)) : null;

    /// <summary>The feed of a topic; null where it has too few entries.</summary>
    public static LinkModel? LinkOf(Readership reader, Term topic) =>
        Entries(reader, ArticlesOf(topic)).Skip(FewestInTopic - 1).Any()
            ? LinkModel.Plain(TopicTitle(reader, topic.Entry), TopicAddress(reader, topic.Entry).FileBelow(FileName))
            : null;

    private static Page? OfLanguage(Readership reader)
    {
        var home = Address.Home(reader.Language);
        var entries = Newest(reader, reader.Library.Listed);
        return entries.Count == 0 ? null : Feed(reader, home, reader.Frame.Site.Title, entries, Producer.Ours);
    }

    private static IEnumerable<Page> Topics(Readership reader) =>
        from topic in reader.Library.Terms.Topics.Terms
        where LinkOf(reader, topic) is not null
        let entry = topic.Entry
        select Feed(
            reader, TopicAddress(reader, entry), TopicTitle(reader, entry), Newest(reader, ArticlesOf(topic)), new Producer(entry.Id, entry.At));

    private static IEnumerable<Article> ArticlesOf(Term topic) => topic.Uses.Select(use => use.Article);

    private static string TopicTitle(Readership reader, Entry topic) =>
        reader.Words.With("title_and_site", topic.Names.In(reader.Language).Text, reader.Frame.Site.Title);

    private static Address TopicAddress(Readership reader, Entry topic) => Address.List("topics", reader.Language).Below(topic.Id);

    private static Page Feed(Readership reader, Address about, string title, IReadOnlyList<FeedEntry> entries, Producer producer)
    {
        var address = about.FileBelow(FileName);
        return new Page(address, producer, new Content.Written(output => new AtomFeed(reader, about, address, title).Write(entries, output)));
    }

    private static List<FeedEntry> Newest(Readership reader, IEnumerable<Article> articles) =>
    [
        .. Entries(reader, articles)
            .OrderByDescending(entry => entry.Edition.Added)
            .ThenBy(entry => entry.Article.Id, StringComparer.Ordinal)
            .Take(MostEntries),
    ];

    private static IEnumerable<FeedEntry> Entries(Readership reader, IEnumerable<Article> articles) =>
        from article in articles
        let edition = article.In(reader.Language)
        where edition is { IsNews: true }
        select new FeedEntry(article, edition);
}

/// <summary>An article in the language of a feed.</summary>
internal sealed record FeedEntry(Article Article, Edition Edition);
