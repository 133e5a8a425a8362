using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>The home of each language: new here, and the ways in.</summary>
internal sealed class HomePages : IPipeline
{
    private const int NewCount = 12;
    private const int TopicCount = 24;

    public IEnumerable<Page> Pages(BuildContext context) =>
        from reader in context.Readers
        select HomeFacts(reader).Page("home", () => Model(reader));

    private static PageFacts HomeFacts(Readership reader)
    {
        var facts = PageFacts.InBoth(reader, Address.Home(reader.Language), "home", "");
        return facts with
        {
            Description = () => reader.Frame.Site.Description,
            Versions = [.. facts.Versions, new("x-default", Address.Front)],
        };
    }

    private static HomeModel Model(Readership reader)
    {
        var articles = reader.Library.Listed;
        return new HomeModel(
            reader.Frame.Site.Description,
            articles.Count,
            [
                .. articles
                    .OrderByDescending(article => article.For(reader.Language).Added)
                    .ThenBy(article => article.Id, StringComparer.Ordinal)
                    .Take(NewCount)
                    .Select(reader.Card),
            ],
            new DateTable(Clock.Edition(reader), reader).Model(),
            Topics(reader));
    }

    /// <summary>Those with the most articles, in the order of the language.</summary>
    private static IReadOnlyList<LinkModel> Topics(Readership reader) =>
    [
        .. reader.Library.NameIndex.Topics.Names
            .OrderByDescending(topic => topic.Uses.Count)
            .ThenBy(topic => topic.Entry.Id, StringComparer.Ordinal)
            .Take(TopicCount)
            .OrderBy(topic => reader.SortKey(topic.Entry))
            .Select(topic => reader.Link(reader.Library.Topics, topic.Entry, topic.Uses.Count)),
    ];
}
