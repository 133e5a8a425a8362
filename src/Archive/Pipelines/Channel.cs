using Archive.Articles;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>What one subscribes to: the new articles of a language, or of one of its topics.</summary>
/// <param name="About">The page of which it is the feed.</param>
internal sealed record Channel(Address About, string Title)
{
    public Address Address => About.FileBelow("feed.xml");

    public LinkModel Link => LinkModel.Plain(Title, Address);

    public static Channel Of(Readership reader) => new(Address.Home(reader.Language), reader.Frame.Site.Title);

    public static Channel Of(Readership reader, Entry topic) => new(
        Address.List("topics", reader.Language).Below(topic.Id),
        reader.Words.With("title_and_site", topic.Names.In(reader.Language).Text, reader.Frame.Site.Title));
}
