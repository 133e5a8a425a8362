using System.Net;
using Archive.Building;
using Archive.Preview;

namespace Archive.Tests.Preview;

/// <summary>The preview shows what <c>build</c> would write, to this machine, and nothing else to nobody else.</summary>
public sealed class PreviewServerTests(PreviewServerTests.Shown shown) : IClassFixture<PreviewServerTests.Shown>
{
    private readonly TinyArchive _archive = shown.Archive;
    private readonly PreviewServer _server = shown.Server;
    private readonly HttpClient _client = shown.Client;

    public static TheoryData<string> Requests => [.. Request.Lines];

    [Fact]
    public async Task Every_file_of_a_build_is_answered_byte_for_byte_under_the_path_of_the_site()
    {
        var files = Directory.EnumerateFiles(_archive["output"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_archive["output"], file).Replace('\\', '/'))
            .Where(file => file != Manifest.FileName)
            .ToList();

        Assert.Equal("/archive/", _server.Url.AbsolutePath);
        Assert.Contains("2010/海.html", files);
        foreach (var file in files)
        {
            var path = string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
            var answer = await _client.GetByteArrayAsync(new Uri(_server.Url, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path));

            Assert.Equal(File.ReadAllBytes(_archive["output/" + file]), answer);
        }
    }

    [Theory, MemberData(nameof(Requests))]
    public async Task To_a_stranger_it_says_nothing_but_the_site(string line)
    {
        var request = Request.Parse(line);

        var answer = await request.Send(_server.Url.Port);

        Assert.Contains(answer.Status, request.Statuses);
        Assert.DoesNotContain(answer.Headers.Keys, header => header.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        if (answer.Status == "404")
        {
            Assert.Equal(File.ReadAllBytes(_archive["output/404.html"]), answer.Body);
        }

        if (answer.Status == "302")
        {
            Assert.StartsWith("/archive/", answer.Headers["Location"], StringComparison.Ordinal);
        }

        Assert.True(answer.Status is "200" or "404" || answer.Body.Length < 100, "no page of the site, and yet a long answer");
        Assert.Equal("200", (await Request.Parse("GET /archive/ HTTP/1.1 => 200").Send(_server.Url.Port)).Status);
    }

    [Theory]
    [InlineData("en/", "text/html; charset=utf-8")]
    [InlineData("files/map.txt", "text/plain; charset=utf-8")]
    [InlineData("archive.json", "application/json; charset=utf-8")]
    [InlineData("en/feed.xml", "text/xml; charset=utf-8")]
    public async Task An_answer_says_what_it_is_and_that_it_is_not_to_be_kept_or_guessed_at(string path, string type)
    {
        using var answer = await _client.GetAsync(new Uri(_server.Url, path));

        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_head_is_all_but_the_body()
    {
        using var head = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri(_server.Url, "en/")));

        Assert.Equal(new FileInfo(_archive["output/en/index.html"]).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("../", "/archive/")]
    [InlineData("en", "/archive/en/")]
    [InlineData("en/articles/river", "/archive/en/articles/river/")]
    public async Task A_missing_slash_is_added(string path, string location)
    {
        using var answer = await _client.GetAsync(new Uri(_server.Url, path));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_site_may_stand_under_a_path_with_spaces_and_kanji()
    {
        using var archive = new TinyArchive();
        archive.Write("input/archive.yml", archive.Read("input/archive.yml").Replace("org/archive/", "org/私の%20記事/", StringComparison.Ordinal));
        using var server = PreviewServer.Start(archive.Build().Site!, 0)!;
        using var missing = await _client.GetAsync(new Uri(server.Url, "en"));

        Assert.Contains("River", await _client.GetStringAsync(new Uri(server.Url, "en/articles/river/")), StringComparison.Ordinal);
        Assert.Equal(new Uri(server.Url, "en/").AbsolutePath, missing.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_file_that_is_gone_and_a_template_that_fails_are_said_and_stop_nothing()
    {
        using var archive = new TinyArchive();
        archive.Write("themes/default/layouts/article.html", "<p>\n<b>{{ article.no_such_member }}</b>\n");
        archive.Write("themes/default/layouts/missing.html", "{{ missing.no_such_member }}");
        using var server = PreviewServer.Start(archive.Build().Site!, 0)!;
        archive.Delete("input/files/map.txt");

        using var file = await _client.GetAsync(new Uri(server.Url, "files/map.txt"));
        using var page = await _client.GetAsync(new Uri(server.Url, "en/articles/river/"));

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        var said = await page.Content.ReadAsStringAsync();
        Assert.Contains($"{archive["themes"]}/default/layouts/article.html(2,15): error template-error: ", said, StringComparison.Ordinal);
        Assert.Contains("    2 | &lt;b&gt;{{ article.no_such_member }}&lt;/b&gt;\n      |               ^^^^", said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(new Uri(server.Url, "nowhere"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(new Uri(server.Url, "en/"))).StatusCode);
    }

    [Fact]
    public void A_port_that_another_program_has_is_no_server() => Assert.Null(PreviewServer.Start(_archive.Build().Site!, _server.Url.Port));

    /// <summary>One archive, built into a folder and shown by a server, for all tests that only look.</summary>
    public sealed class Shown : IDisposable
    {
        public Shown()
        {
            Archive.Write("letter.txt", "Dear Ann,");
            Archive.Write("input/files/地図 2.txt", "another map");
            Archive.Article("sea.en.md", "title: Sea\ndate: 2024-07-01\ndraft: true\nold-addresses: [/2010/海.html]", "The sea.");
            var (site, problems) = Archive.Build(withDrafts: true);
            Assert.Empty(problems.Sorted());
            Assert.NotNull(new Output(Archive["output"], site!.Renderer, problems).Write(site.Table.Pages));
            Server = PreviewServer.Start(site, 0)!;
        }

        internal TinyArchive Archive { get; } = new();

        internal PreviewServer Server { get; }

        internal HttpClient Client { get; } = Loopback.Client();

        public void Dispose()
        {
            Client.Dispose();
            Server.Dispose();
            Archive.Dispose();
        }
    }
}
