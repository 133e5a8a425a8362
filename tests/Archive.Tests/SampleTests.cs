using System.Buffers;
using System.IO.Compression;
using Archive.Articles;
using Archive.Building;
using Archive.Tests.House;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Tests;

/// <summary>What a reader of the sample archive is sent.</summary>
public sealed class SampleTests
{
    private const int MostBytes = 16 * 1024;

    private static readonly BuiltSite Site = Build();

    [Fact]
    public void An_article_with_its_style_and_script_comes_in_16_kilobytes()
    {
        var beside = Assets(".css", ".js");
        var articles = Site.Context.Library.Listed.SelectMany(article => article.Editions).Select(edition => Address.Of(edition.Id, edition.Language)).ToList();

        Assert.NotEmpty(articles);
        Assert.All(articles, address => Assert.InRange(Compressed(Page(address)) + beside, 1, MostBytes));
    }

    private static int Assets(params string[] endings) =>
        Site.Context.Theme.Files
            .Where(file => endings.Contains(Path.GetExtension(file.Name)))
            .Sum(file => Compressed(File.ReadAllBytes(file.File.FullPath)));

    private static byte[] Page(Address address)
    {
        var output = new ArrayBufferWriter<byte>();
        Assert.Null(Site.Renderer.Render(Site.Table.Find(address)!, output));
        return output.WrittenSpan.ToArray();
    }

    private static int Compressed(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)compressed.Length;
    }

    private static BuiltSite Build()
    {
        var options = new BuildOptions($"{Repository.Root}/input", $"{Repository.Root}/themes", null, WithDrafts: false);
        return new Build(options, Recipe.Pipelines, Recipe.PostPipelines).Run()!;
    }
}
