using System.Text.RegularExpressions;
using Archive.Building;
using Archive.Preview;
using Archive.Problems;
using Microsoft.Playwright;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Browser.Tests;

/// <summary>An author who has a page of the sample open and saves files.</summary>
[Collection(Sample.Name)]
public sealed class LivePageTests : IDisposable
{
    private const string Relay = "ja/articles/relay/";

    private readonly Browser _browser;
    private readonly string _folder = Directory.CreateTempSubdirectory("archive-live-").FullName;
    private readonly LiveSite _live;
    private readonly PreviewServer _server;

    public LivePageTests(Browser browser)
    {
        _browser = browser;
        Copy("input");
        Copy("themes");
        var options = new PreviewOptions(new BuildOptions($"{_folder}/input", $"{_folder}/themes", null, WithDrafts: true), MessageLanguage.Japanese, Follow: true, _ => new("", ""));
        var memory = new BuildMemory();
        Build Prepare(LiveFiles files) => new(options.Build, Recipe.Pipelines, Recipe.PostPipelines, memory.For(files));
        _live = new LiveSite(options.Build, Prepare, new Showing(Prepare(LiveFiles.Of(options.Build)).Run()!, []));
        _server = PreviewServer.Start(_live, options, port: 0)!;
    }

    private string Text => Directory.EnumerateFiles($"{_folder}/input/articles", "relay.ja.*", SearchOption.AllDirectories).Single();

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [BrowserFact]
    public async Task The_page_that_was_saved_is_there_and_no_policy_is_broken()
    {
        var tab = await Open(Relay);
        File.AppendAllText(Text, "\n\n新しく書いた行。\n");
        Rebuild();

        await Assertions.Expect(tab.Page.GetByText("新しく書いた行。")).ToBeVisibleAsync();
        Assert.DoesNotContain(tab.Complaints, complaint => complaint.StartsWith("policy", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_style_sheet_is_swapped_under_the_page()
    {
        var tab = await Open(Relay);
        await tab.Page.EvaluateAsync("document.body.dataset.kept = 'yes'");
        var sheet = Directory.EnumerateFiles($"{_folder}/themes/default/assets", "*.css", SearchOption.AllDirectories).First();
        File.AppendAllText(sheet, "\nbody { outline: 3px solid rgb(1, 2, 3) }\n");
        Rebuild();

        await Assertions.Expect(tab.Page.Locator("body")).ToHaveCSSAsync("outline-color", "rgb(1, 2, 3)");
        await Assertions.Expect(tab.Page.Locator("body")).ToHaveAttributeAsync("data-kept", "yes");
        Assert.Empty(tab.Complaints);
    }

    [BrowserFact]
    public async Task A_problem_lies_over_the_last_good_page_until_it_is_put_away()
    {
        var tab = await Open(Relay);
        var title = await tab.Page.Locator("h1").TextContentAsync();
        Spoil();

        var alert = tab.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("error bad-date");
        await Assertions.Expect(alert).ToContainTextAsync("<img src=x onerror=alert(1)>");
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync(title!);
        await Assertions.Expect(alert).ToHaveCSSAsync("position", "fixed");
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        Assert.Empty(tab.Complaints);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "rgb(255, 255, 255)")]
    [InlineData(ColorScheme.Dark, "rgb(28, 28, 28)")]
    public async Task A_problem_is_open_to_everyone_by_day_and_by_night(ColorScheme scheme, string paper)
    {
        var tab = await Open(Relay);
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        Spoil();

        var alert = tab.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToHaveCSSAsync("background-color", paper);
        await Assertions.Expect(alert).ToHaveCSSAsync("position", "fixed");
        Assert.Empty(tab.Complaints); // before the checker, which breaks the policy itself to read a style sheet in a shadow
        Assert.Empty(await tab.Page.Faults());
    }

    [BrowserFact]
    public async Task The_tab_goes_where_the_author_writes()
    {
        var tab = await Open("ja/");
        Rebuild(Path.GetRelativePath($"{_folder}/input", Text).Replace('\\', '/'));

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Uri(_server.Url, Relay).AbsoluteUri);
    }

    private void Spoil()
    {
        File.WriteAllText(Text, Regex.Replace(File.ReadAllText(Text), @"(?m)^date:.*$", "date: 2024-13-01 <img src=x onerror=alert(1)>"));
        Rebuild();
    }

    /// <summary>After a change of these files, or of any.</summary>
    private void Rebuild(params string[] files) => _live.Rebuild(new Changes(files.ToHashSet(StringComparer.Ordinal), AreFewAndNamed: false));

    /// <summary>A tab whose script has been heard.</summary>
    private async Task<Tab> Open(string path)
    {
        var tab = await _browser.Open(new Uri(_server.Url, path).AbsoluteUri, scripts: true);
        // What waits for a function evaluates its text once more at each look, which the policy of the site forbids: it works only where the first finds it true.
        await tab.Page.EvaluateAsync("async () => { while (sessionStorage.archiveEdit === undefined) await new Promise(requestAnimationFrame) }");
        return tab;
    }

    private void Copy(string name)
    {
        var from = $"{Browser.Root()}/{name}";
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(_folder, name, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
