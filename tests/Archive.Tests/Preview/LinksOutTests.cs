using System.Net;
using Archive.Preview;

namespace Archive.Tests.Preview;

/// <summary>A file that has become a link since the site was built leads nowhere.</summary>
public sealed class LinksOutTests : IDisposable
{
    private readonly LiveArchive _archive = new();
    private readonly PreviewServer _server;
    private readonly HttpClient _client = Loopback.Client();

    public LinksOutTests()
    {
        _archive.Files.Write("outside/map.txt", "Dear Ann,");
        _server = PreviewServer.Start(_archive.Live, _archive.Options, 0)!;
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
        _archive.Dispose();
    }

    [Theory]
    [InlineData("files/map.txt")]
    [InlineData("files")]
    public async Task A_link_is_not_followed(string replaced)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links are a privilege there
        }

        var path = _archive.Files["input/" + replaced];
        var outside = _archive.Files[replaced == "files" ? "outside" : "outside/map.txt"];
        Directory.Delete(_archive.Files["input/files"], recursive: true);
        if (replaced == "files")
        {
            Directory.CreateSymbolicLink(path, outside);
        }
        else
        {
            Directory.CreateDirectory(_archive.Files["input/files"]);
            File.CreateSymbolicLink(path, outside);
        }

        using var answer = await _client.GetAsync(new Uri(_server.Url, "files/map.txt"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("Dear Ann", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
