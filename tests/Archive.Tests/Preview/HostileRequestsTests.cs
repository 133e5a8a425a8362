using System.Text;
using Archive.Preview;

namespace Archive.Tests.Preview;

/// <summary>What nobody would ask who means well, by the hundred: no answer is a failure of the server, and none comes from outside the site.</summary>
public sealed class HostileRequestsTests : IDisposable
{
    private const string Secret = "Dear Ann,";
    private const int AtOnce = 8;

    private static readonly string[] Targets = ["letter.txt", "input/archive.yml", "themes/default/theme.yml", "etc/passwd"];

    private static readonly string[] Ups =
    [
        "../", "..%2f", "%2e%2e/", "%2e%2e%2f", ".%2e/", "..%5c", "..\\", "%2e%2e%5c", "..;/", "....//", "..%252f", "%252e%252e/", "..%c0%af", "%c0%ae%c0%ae/",
        "..%ef%bc%8f", "%ef%bc%8e%ef%bc%8e/", "..%u2215", "..%00/", "..%e2%88%95", "./../", "//../", "..%20/", "%e0%80%ae%e0%80%ae/", @"\xc0\xae\xc0\xae/", @"..\x00/",
    ];

    private static readonly string[] Methods =
        ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "MKCOL", "MOVE", "LOCK", "SEARCH", "PURGE", "DEBUG", "GETT", "get", "G\\x00T", "HEAD", "PRI"];

    private static readonly string[] Hosts =
    [
        "evil.example", "evil.example:PORT", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example@localhost", "localhost:1", "127.0.0.1:80", "[::1]:1", "0.0.0.0", "[::]", "127.1",
        "0x7f000001", "2130706433", "localhost.", "127.0.0.2", "[::ffff:127.0.0.1]", "LOCALHOST.", "local host", "localhost,evil.example", "localhost:PORT:PORT", "localhost:99999", "localhost:-1",
        "ｌocalhost", "loc%61lhost", "*", "localhost/..", "localhost#", "localhost?", "\\x00", "..", "LONG",
    ];

    private static readonly string[] Headers =
    [
        "Range: bytes=0-1", "Range: bytes=99999999999999999999-", "Range: bytes=-1,-2,-3", "If-None-Match: *", "If-Modified-Since: 99", "Accept-Encoding: gzip;q=9", "Expect: 100-continue",
        "Upgrade: websocket", "Upgrade: h2c", "HTTP2-Settings: AAAA", "Transfer-Encoding: chunked", "Transfer-Encoding: chunked, gzip", "Content-Length: 99999999999999999999", "Content-Length: 5",
        "Cookie: LONG", "X-Original-URL: /letter.txt", "X-Rewrite-URL: /letter.txt", "X-HTTP-Method-Override: PUT", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example",
        "Origin: http://evil.example", "Origin: null", "Referer: http://evil.example/", "Last-Event-ID: \\x00", "Sec-Fetch-Site: cross-site", "Connection: Upgrade", "Te: trailers", ": empty", "No-Colon",
        " Leading: space", "Trailing : space", "Nul: \\x00", "Latin: \\xe9", "MANY",
    ];

    private readonly LiveArchive _archive = new();
    private readonly PreviewServer _server;

    public HostileRequestsTests()
    {
        _archive.Files.Write("letter.txt", Secret);
        _server = PreviewServer.Start(_archive.Live, _archive.Options, 0)!;
    }

    private static IEnumerable<string> Paths =>
        from up in Ups
        from target in Targets
        select string.Concat(Enumerable.Repeat(up, 6)) + target;

    private static IEnumerable<string> Lines =>
    [
        .. Paths.SelectMany(path => new[] { $"GET /archive/{path} HTTP/1.1", $"GET /{path} HTTP/1.1", $"GET /.archive/{path} HTTP/1.1", $"GET http://localhost/archive/files/{path} HTTP/1.1" }),
        .. Paths.Select(path => $"GET /.archive/changes?page=/archive/{path}&text=&styles=&tab=&edit= HTTP/1.1 | Origin: http://evil.example"),
        .. Methods.SelectMany(method => new[] { $"{method} /archive/en/ HTTP/1.1", $"{method} /.archive/live.js HTTP/1.1", $"{method} * HTTP/1.1" }),
        .. Hosts.SelectMany(host => new[] { $"GET /archive/en/ HTTP/1.1 | Host: {host}", $"GET /.archive/changes HTTP/1.1 | Host: {host} | Origin: http://evil.example" }),
        .. Headers.Select(header => $"GET /archive/en/ HTTP/1.1 | {header}"),
        .. Headers.Where(header => header != "Transfer-Encoding: chunked").Select(header => $"POST /.archive/changes HTTP/1.1 | {header}"),
    ];

    public void Dispose()
    {
        _server.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public async Task Nobody_gets_anything_but_the_site()
    {
        var pages = _archive.Live.Now.Site.Table.Pages.Select(page => PageView.Of(_archive.Live.Now.Site, page)!.Bytes.ToArray()).ToList();
        var lines = Lines.ToList();
        var faults = new List<string>();
        await Parallel.ForEachAsync(lines, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (line, _) =>
        {
            var answer = await Request.Parse(line + " => any").Send(_server.Url.Port);
            if (!IsRight(answer, pages))
            {
                lock (faults)
                {
                    faults.Add($"{line} => {answer.Status}");
                }
            }
        });

        Assert.True(lines.Count > 600);
        Assert.Empty(faults);
        Assert.Equal("200", (await Request.Parse("GET /archive/ HTTP/1.1 => 200").Send(_server.Url.Port)).Status);
    }

    private static bool IsRight(Answer answer, IEnumerable<byte[]> pages) =>
        !answer.Status.StartsWith('5')
        && !Encoding.UTF8.GetString(answer.Body).Contains(Secret, StringComparison.Ordinal)
        && !answer.Headers.Keys.Any(header => header.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase))
        && (answer.Status != "200" || answer.Body.Length == 0 || IsOurs(answer) || pages.Any(page => answer.Body.AsSpan().StartsWith(page)));

    private static bool IsOurs(Answer answer) => new[] { "/.archive/live.js", "/.archive/live.css" }.Any(path => answer.Body.AsSpan().SequenceEqual(LiveFile.Find(path)));
}
