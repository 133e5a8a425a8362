using System.Buffers;
using System.Xml;
using Archive.Articles;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>
/// Writes one feed as RFC 4287 has it: ids that never change, the author as author, the translator as contributor, a
/// link to the original, and days that come from the content.
/// </summary>
internal sealed class AtomFeed(Readership reader, Channel channel)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    // RFC 4151 wants a day on which the address was the keeper's; the year in which this format began serves all.
    private const string TagYear = "2026";

    private readonly Uri _site = reader.Library.Settings.Url;

    public void Write(IReadOnlyList<FeedEntry> entries, IBufferWriter<byte> output)
    {
        using var xml = Xml.Writer(output);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, reader.Language);
        Element(xml, "id", Tag(channel.Address));
        Element(xml, "title", channel.Title);
        Element(xml, "updated", Xml.Instant(entries.Max(entry => ArticlePages.UpdatedOf(entry.Edition))!));
        Link(xml, "self", channel.Address.Absolute(_site), new Target("application/atom+xml", null));
        Link(xml, "alternate", channel.About.Absolute(_site), new Target("text/html", reader.Language));
        Person(xml, "author", reader.Frame.Site.Publisher ?? reader.Frame.Site.Title);
        foreach (var (article, edition) in entries)
        {
            WriteEntry(xml, article, edition);
        }

        xml.WriteEndElement();
    }

    private void WriteEntry(XmlWriter xml, Article article, Edition edition)
    {
        var address = Address.Of(article.Id, edition.Language);
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", Tag(address));
        Element(xml, "title", edition.Title);
        Element(xml, "published", Xml.Instant(edition.Added));
        Element(xml, "updated", Xml.Instant(ArticlePages.UpdatedOf(edition)));
        Link(xml, "alternate", address.Absolute(_site), new Target("text/html", edition.Language));
        if (article.Source?.Url is { } original)
        {
            Link(xml, "via", original, new Target(null, article.OriginalLanguage));
        }

        People(xml, "author", article.Authors, edition.Language);
        People(xml, "contributor", reader.TranslatorsOf(edition), edition.Language);
        Categories(xml, article.Topics, edition.Language);
        Element(xml, "summary", reader.Library.SummaryOf(edition));
        xml.WriteEndElement();
    }

    private static void People(XmlWriter xml, string kind, IEnumerable<Entry> people, string language)
    {
        foreach (var person in people)
        {
            Person(xml, kind, person.Names.In(language).Text);
        }
    }

    private static void Categories(XmlWriter xml, IEnumerable<Entry> topics, string language)
    {
        foreach (var topic in topics)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", topic.Id);
            xml.WriteAttributeString("label", Xml.Legal(topic.Names.In(language).Text));
            xml.WriteEndElement();
        }
    }

    private string Tag(Address address) => $"tag:{_site.IdnHost},{TagYear}:{_site.AbsolutePath.TrimEnd('/')}{address.Path}";

    private static void Link(XmlWriter xml, string relation, string url, Target target)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        Attribute(xml, "type", target.MediaType);
        Attribute(xml, "hreflang", target.Language);
        xml.WriteEndElement();
    }

    private static void Person(XmlWriter xml, string kind, string name)
    {
        xml.WriteStartElement(kind, Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Xml.Legal(text));

    /// <summary>What awaits the reader behind a link; null where nobody knows it.</summary>
    private sealed record Target(string? MediaType, string? Language);
}
