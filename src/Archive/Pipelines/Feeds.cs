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

    public IEnumerable<Page> Pages(BuildContext context) =>
        from reader in context.Readers
        from page in Topics(reader).Cast<Page?>().Prepend(OfLanguage(reader)).OfType<Page>()
        select page;

    /// <summary>The feed of a language; null where it has no entry.</summary>
    public static LinkModel? LinkOf(Readership reader) =>
        reader.Library.NewsLanguages.Contains(reader.Language) ? Channel.Of(reader).Link : null;

    /// <summary>The feed of a topic; null where it has too few entries.</summary>
    public static LinkModel? LinkOf(Readership reader, IndexedName topic) =>
        Entries(reader, ArticlesOf(topic)).Skip(FewestInTopic - 1).Any() ? Channel.Of(reader, topic.Entry).Link : null;

    private static Page? OfLanguage(Readership reader)
    {
        var entries = Newest(reader, reader.Library.Listed);
        return entries.Count == 0 ? null : Feed(reader, Channel.Of(reader), entries, Producer.Ours);
    }

    private static IEnumerable<Page> Topics(Readership reader) =>
        from topic in reader.Library.NameIndex.Topics.Names
        where LinkOf(reader, topic) is not null
        let entry = topic.Entry
        select Feed(reader, Channel.Of(reader, entry), Newest(reader, ArticlesOf(topic)), new Producer(entry.Id, entry.At));

    private static IEnumerable<Article> ArticlesOf(IndexedName topic) => topic.Uses.Select(use => use.Article);

    private static Page Feed(Readership reader, Channel channel, IReadOnlyList<FeedEntry> entries, Producer producer) =>
        new(channel.Address, producer, new Content.Written(output => new AtomFeed(reader, channel).Write(entries, output)));

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
