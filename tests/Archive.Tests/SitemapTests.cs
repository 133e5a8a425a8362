using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Archive.Articles;
using Archive.Building;
using Archive.Pipelines;
using Archive.Themes.Models;

namespace Archive.Tests;

public sealed class SitemapTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData(25_000, "urlset")]
    [InlineData(25_001, "sitemapindex", "https://example.org/archive/sitemap-1.xml 25000", "https://example.org/archive/sitemap-2.xml 1")]
    public void One_file_holds_twenty_five_thousand_pages_and_more_stand_in_several_under_an_index(int count, string root, params string[] parts)
    {
        var context = _archive.Build().Site!.Context;
        var pages = Enumerable.Range(0, count).Select(number => Listed($"/en/articles/a{number:00000}/")).ToList();

        var files = new Sitemap().Pages(context, pages).ToList();

        Assert.Equal("/sitemap.xml", files[0].Address.Path);
        Assert.Equal(root, Read(files[0]).Name.LocalName);
        Assert.Equal(parts, files.Skip(1).Select(file => $"{file.Address.Absolute(context.Settings.Url)} {Read(file).Elements().Count()}"));
        Assert.Equal(count, files.Select(Read).SelectMany(file => file.Elements()).Count(element => element.Name.LocalName == "url"));
    }

    [Fact]
    public void However_long_the_addresses_a_file_is_no_larger_than_may_be()
    {
        const int Most = 52_428_800;
        const int Shown = 100;
        var context = _archive.Build().Site!.Context;
        var name = new string('x', 255 - 3);
        var pages = Enumerable.Range(0, 50_000).Select(number => Listed($"/en/publications/{name}{number % Shown:000}/") with
        {
            Updated = PartialDate.Of(2024, 12, 31)!,
            Alternates = () => [.. new[] { "x-default", "ja", "en" }.Select(language => new AlternateModel(language, $"https://a-long-name-of-an-archive.example.org/archive/en/publications/{name}{number % Shown:000}/"))],
        });

        Assert.All(new Sitemap().Pages(context, [.. pages]), file => Assert.InRange(Length(file), 1, Most));
    }

    private static Page Listed(string path) => new(new Address(path), Producer.Ours, new Content.Written(_ => { })) { IsListed = true };

    private static int Length(Page file)
    {
        var output = new ArrayBufferWriter<byte>();
        ((Content.Written)file.Content).Write(output);
        return output.WrittenCount;
    }

    private static XElement Read(Page file)
    {
        var output = new ArrayBufferWriter<byte>();
        ((Content.Written)file.Content).Write(output);
        return XDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan)).Root!;
    }
}
