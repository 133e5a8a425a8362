using System.Buffers;
using System.Globalization;
using System.Xml;
using Archive.Articles;
using Archive.Building;

namespace Archive.Pipelines;

/// <summary>Every page that search engines may show, with its versions in other languages; none where they may show no page, and of very many an index of several files.</summary>
internal sealed class Sitemap : IPostPipeline
{
    // Half of what sitemaps.org allows in one file, so that with the longest ids too no file is larger than the 50 MB that it allows.
    private const int MostInOneFile = 25_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public IEnumerable<Page> Pages(BuildContext context, IReadOnlyList<Page> pages)
    {
        var listed = pages.Where(page => page.IsListed).ToList();
        var site = context.Settings.Url;
        if (listed.Count == 0)
        {
            return [];
        }

        if (listed.Count <= MostInOneFile)
        {
            return [File(new Address("/sitemap.xml"), output => WriteUrls(InOrder(listed), site, output))];
        }

        var parts = InOrder(listed)
            .Chunk(MostInOneFile)
            .Select((chunk, index) => (Address: new Address($"/sitemap-{(index + 1).ToString(CultureInfo.InvariantCulture)}.xml"), Pages: chunk))
            .ToList();
        return parts
            .Select(part => File(part.Address, output => WriteUrls(part.Pages, site, output)))
            .Prepend(File(new Address("/sitemap.xml"), output => WriteIndex(parts.Select(part => part.Address), site, output)));
    }

    private static IOrderedEnumerable<Page> InOrder(IEnumerable<Page> pages) => pages.OrderBy(page => page.Address.Path, StringComparer.Ordinal);

    private static Page File(Address address, Action<IBufferWriter<byte>> write) => new(address, Producer.Ours, new Content.Written(write));

    private static void WriteUrls(IEnumerable<Page> pages, Uri site, IBufferWriter<byte> output)
    {
        using var xml = Xml.Writer(output);
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            WriteUrl(xml, page, site);
        }

        xml.WriteEndElement();
    }

    private static void WriteUrl(XmlWriter xml, Page page, Uri site)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, page.Address.Absolute(site));
        if (page.Updated is { IsKnown: true } updated)
        {
            xml.WriteElementString("lastmod", Namespace, updated.Iso);
        }

        foreach (var alternate in page.Alternates())
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", alternate.Language);
            xml.WriteAttributeString("href", alternate.Url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteIndex(IEnumerable<Address> files, Uri site, IBufferWriter<byte> output)
    {
        using var xml = Xml.Writer(output);
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var file in files)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, file.Absolute(site));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
