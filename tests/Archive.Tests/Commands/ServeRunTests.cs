using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Archive.Commands;
using Archive.Tests.Preview;

namespace Archive.Tests.Commands;

/// <summary><c>archive serve</c> from its first line to Ctrl+C.</summary>
public sealed class ServeRunTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("en", @"^Showing the archive at (http://127\.0\.0\.1:\d+/archive/) \(it follows what you save; Ctrl\+C stops it\)$")]
    [InlineData("ja", @"^(http://127\.0\.0\.1:\d+/archive/) で表示しています。保存すると、ブラウザーの表示も新しくなります（Ctrl\+C で終わります）。$")]
    public async Task It_says_where_the_site_is_and_how_to_stop_and_stops(string language, string line)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no process can press Ctrl+C for another there
        }

        using var run = ProgramRun.Serving(_archive[""], [], "serve", "--port", "0", "--no-browser", "--messages", language);
        Assert.Matches(line, run.FirstLine);
        Assert.Contains("River", await Get(Regex.Match(run.FirstLine, line).Groups[1].Value + "en/articles/river/"), StringComparison.Ordinal);

        run.Interrupt();
        var end = run.End();

        Assert.Equal((ExitCode.Done, language == "ja" ? "終わりました。\n" : "Stopped.\n", ""), (end.ExitCode, end.Out, end.Err));
        Assert.False(_archive.Has("output"));
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_the_rest_is_shown()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-13-01", "The lake.");
        using var run = ProgramRun.Serving(_archive[""], [], "serve", "--port", "0", "--no-browser", "--messages", "en");
        var site = Regex.Match(run.FirstLine, @"http://\S+").Value;

        Assert.Contains("River", await Get(site + "en/articles/river/"), StringComparison.Ordinal);
        Assert.Equal("404", await Get(site + "en/articles/lake/"));
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        run.Interrupt();
        var said = run.End().Err;
        Assert.StartsWith("input/articles/lake.en.md(3,7): error bad-date: ", said, StringComparison.Ordinal);
        Assert.EndsWith("1 error. What is wrong is not shown, and `build` will write nothing, until it is mended.\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_last_problem_is_mended_it_says_so()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-13-01", "The lake.");
        using var run = ProgramRun.Serving(_archive[""], [], "serve", "--port", "0", "--no-browser", "--messages", "en");

        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-06-01", "The lake.");

        Assert.Equal("All is mended: no problems are left.", run.NextLine());
    }

    [Fact]
    public void A_port_that_is_in_use_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = ProgramRun.Of(_archive[""], "serve", "--port", $"{port}", "--no-browser", "--messages", "en");

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Equal($"Port {port} is in use by another program. Name another one with `--port`.\n", run.Err);
    }

    [Fact]
    public void Without_settings_there_is_nothing_to_show()
    {
        _archive.Delete("input/archive.yml");

        Assert.Equal(ExitCode.Problems, ProgramRun.Of(_archive[""], "serve", "--no-browser").ExitCode);
    }

    [Fact]
    public void Alone_it_serves_and_opens_the_browser()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // elsewhere a real browser would open
        }

        _archive.Write("bin/xdg-open", $"#!/bin/sh\necho \"$1\" > '{_archive["opened"]}.new' && mv '{_archive["opened"]}.new' '{_archive["opened"]}'\n");
        File.SetUnixFileMode(_archive["bin/xdg-open"], UnixFileMode.UserRead | UnixFileMode.UserExecute);

        using var run = ProgramRun.Serving(_archive[""], [("PATH", $"{_archive["bin"]}:{Environment.GetEnvironmentVariable("PATH")}"), ("DISPLAY", ":0")]);
        Assert.True(SpinWait.SpinUntil(() => _archive.Has("opened"), Patience.Longest));

        Assert.StartsWith(_archive.Read("opened").TrimEnd() + " ", run.FirstLine, StringComparison.Ordinal);
    }

    /// <summary>The page, or the status where there is none.</summary>
    private static async Task<string> Get(string url)
    {
        using var client = Loopback.Client();
        using var answer = await client.GetAsync(new Uri(url));
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : $"{(int)answer.StatusCode}";
    }
}
