using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Preview;

namespace Archive.Tests.Preview;

/// <summary>An open page is told what has become of it, and nothing that does not concern it.</summary>
public sealed class LiveChannelTests : IDisposable
{
    private const string Lake = "en/articles/lake/";

    private readonly LiveArchive _archive = new();
    private readonly PreviewServer _server;
    private readonly HttpClient _client = Loopback.Client();

    public LiveChannelTests() => _server = PreviewServer.Start(_archive.Live, _archive.Options, 0)!;

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public async Task A_page_is_what_was_built_and_the_script()
    {
        var answer = await _client.GetStringAsync(new Uri(_server.Url, Lake));

        Assert.StartsWith(_archive.Page(Lake), answer, StringComparison.Ordinal);
        Assert.Matches("""^<script src="/\.archive/live\.js" data-text="[0-9a-f]{16}" data-styles="[0-9a-f]{16}"></script>\n$""", answer[_archive.Page(Lake).Length..]);
        Assert.DoesNotContain("script", Encoding.UTF8.GetString(await _client.GetByteArrayAsync(new Uri(_server.Url, "en/feed.xml"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/.archive/live.js", "text/javascript; charset=utf-8")]
    [InlineData("/.archive/live.css", "text/css; charset=utf-8")]
    public async Task Its_script_and_style_sheet_stand_beside_the_site(string path, string type)
    {
        using var answer = await _client.GetAsync(new Uri(_server.Url, path));

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_is_loaded_again_when_it_has_changed_and_only_then()
    {
        using var events = await Open(Lake);
        _archive.Files.Article("river.ja.md", "title: 川\ndate: 2024-13-02", "川は流れ続ける。");
        Rebuild();
        Assert.Equal(["problems"], await events.Names(1));

        _archive.Files.Article("lake.en.md", "title: Lake\ndate: 2024-06-01\nsummary: Of a lake.\ntopics: [water]", "The lake has risen.");
        Rebuild();
        Assert.Equal(["edited", "reload"], await events.Names(2));
    }

    [Fact]
    public async Task A_page_that_missed_a_change_is_told_when_it_asks_again()
    {
        var asks = await Question(Lake);
        _archive.Files.Article("lake.en.md", "title: Lake\ndate: 2024-06-01", "The lake has risen.");
        Rebuild();
        using var events = await Ask(asks);

        Assert.Contains("reload", await events.Names(3));
    }

    [Fact]
    public async Task A_style_sheet_is_swapped()
    {
        using var events = await Open(Lake);
        _archive.Files.Write("themes/default/assets/style.css", "p { color: green }\n");
        Rebuild();

        Assert.Equal(["styles"], await events.Names(1));
        var sheet = JsonDocument.Parse(events.Last).RootElement[0].GetString()!;
        Assert.Matches(@"^/archive/assets/style\.[0-9a-f]{8}\.css$", sheet);
        Assert.Equal("p { color: green }\n", await _client.GetStringAsync(new Uri(_server.Url, sheet)));
    }

    [Fact]
    public async Task Under_a_problem_the_last_good_page_stays()
    {
        using var events = await Open(Lake);
        _archive.Files.Article("lake.en.md", "title: <b>Lake</b>\ndate: someday", "The lake.");
        Rebuild();

        Assert.Equal(["problems"], await events.Names(1));
        var note = JsonDocument.Parse(events.Last).RootElement;
        Assert.Equal(("en", true, "Errors: 1", "Close"), (Text(note, "lang"), note.GetProperty("isError").GetBoolean(), Text(note, "title"), Text(note, "close")));
        var problem = note.GetProperty("problems")[0];
        Assert.Equal($"{_archive.Files["input"]}/articles/lake.en.md(3,7): error bad-date: `someday` cannot be read as a date.", Text(problem, "says"));
        var place = problem.GetProperty("places")[0];
        Assert.Equal((3, "date: ", "someday", ""), (place.GetProperty("line").GetInt32(), Text(place, "before"), Text(place, "fault"), Text(place, "after")));

        _archive.Files.Article("lake.en.md", "title: Lake\ndate: 2024-06-01", "The lake is back.");
        Rebuild();
        Assert.Equal(["edited", "reload", "problems"], await events.Names(3));
        Assert.Empty(JsonDocument.Parse(events.Last).RootElement.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public async Task A_text_that_is_shown_with_its_mistake_is_loaded_again()
    {
        using var events = await Open(Lake);
        _archive.Files.Article("lake.en.md", "title: Lake\ndate: 2024-06-01", "The lake has risen to [[sea]].");
        Rebuild();

        Assert.Equal(["edited", "reload"], await events.Names(2));
        using var again = await Open(Lake);
    }

    [Fact]
    public async Task A_page_that_missed_a_change_before_a_mistake_is_told_of_the_change()
    {
        var asks = await Question(Lake);
        _archive.Files.Article("lake.en.md", "title: Lake\ndate: 2024-06-01", "The lake has risen.");
        Rebuild();
        _archive.Files.Article("lake.en.md", "title: Lake\ndate: someday", "The lake has risen.");
        Rebuild();
        using var events = await Ask(asks);

        Assert.Equal(["edited", "reload"], await events.Names(2));
        using var again = await Open(Lake);
    }

    [Fact]
    public async Task A_template_that_fails_is_told_to_the_pages_it_makes_at_once()
    {
        using var events = await Open(Lake);
        _archive.Files.Write("themes/default/layouts/article.html", "{{ article.no_such_member }}");
        Rebuild();

        Assert.Equal(["problems"], await events.Names(1));
        Assert.Contains("template-error", events.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tab_goes_to_the_page_whose_text_was_saved()
    {
        using var events = await Open("en/");
        _archive.Live.Rebuild(new Changes(new HashSet<string> { "articles/river.ja.md" }, AreFewAndNamed: true));

        Assert.Equal(["edited"], await events.Names(1));
        Assert.Equal("""{"number":1,"path":"/archive/ja/articles/river/"}""", events.Last);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1")]
    [InlineData("Origin", "http://localhost:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task To_a_page_from_elsewhere_it_says_nothing(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Url, LiveChannel.Path));
        request.Headers.Add(header, value);
        using var answer = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    private static string? Text(JsonElement note, string name) => note.GetProperty(name).GetString();

    private void Rebuild() => _archive.Live.Rebuild(new Changes(new HashSet<string>(), AreFewAndNamed: false));

    /// <summary>A page that has been told how things stand: what changes before the server has looked, it is not told of as a change.</summary>
    private async Task<OpenEvents> Open(string path)
    {
        var events = await Ask(await Question(path));
        Assert.Equal(["edited", "problems"], await events.Names(2));
        return events;
    }

    /// <summary>What the script of a page asks, once the page is there.</summary>
    private async Task<string> Question(string path)
    {
        var marks = Regex.Match(await _client.GetStringAsync(new Uri(_server.Url, path)), "data-text=\"(.*)\" data-styles=\"(.*)\"").Groups;
        return $"{LiveChannel.Path}?page=/archive/{path}&text={marks[1]}&styles={marks[2]}&tab=t&edit=";
    }

    private async Task<OpenEvents> Ask(string question)
    {
        var stream = await _client.GetStreamAsync(new Uri(_server.Url, question));
        return new OpenEvents(new StreamReader(stream));
    }

    /// <summary>The events of one page, as they come.</summary>
    private sealed class OpenEvents(StreamReader lines) : IDisposable
    {
        /// <summary>What the latest event that was read says.</summary>
        public string Last { get; private set; } = "";

        public async Task<IReadOnlyList<string>> Names(int count)
        {
            using var patience = new CancellationTokenSource(Patience.Longest);
            var names = new List<string>();
            while (names.Count < count)
            {
                var line = await lines.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException(string.Join(' ', names));
                names.AddRange(line.StartsWith("event: ", StringComparison.Ordinal) ? [line[7..]] : []);
                Last = line.StartsWith("data: ", StringComparison.Ordinal) ? line[6..] : Last;
            }

            Last = (await lines.ReadLineAsync(patience.Token))![6..];
            return names;
        }

        public void Dispose() => lines.Dispose();
    }
}
