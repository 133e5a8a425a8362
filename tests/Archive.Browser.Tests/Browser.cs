using Archive.Building;
using Archive.Preview;
using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>The sample archive in Chromium, as the preview serves it. One for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string WhySkipped = "There is no Chromium on this machine; install the package chromium to run the browser tests.";

    private IPlaywright? _playwright;
    private IBrowser? _chromium;
    private PreviewServer? _server;

    /// <summary>Null where there is none.</summary>
    public static string? Executable { get; } =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Where the site's root is served.</summary>
    public Uri Site => _server!.Url;

    public async Task InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        _server = PreviewServer.Start(BuildSample(), port: 0);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A tab of its own, which notes what a reader's browser would complain of.</summary>
    /// <param name="width">In CSS pixels: 390 for a telephone, 1280 for a desk.</param>
    public async Task<Tab> Open(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = false)
    {
        var context = await _chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
        });
        var tab = new Tab(await context.NewPageAsync(), Site);
        await tab.Page.GotoAsync(new Uri(Site, path).AbsoluteUri);
        return tab;
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        _server?.Dispose();
    }

    private static BuiltSite BuildSample()
    {
        var root = Root();
        var build = new Build(new BuildOptions($"{root}/input", $"{root}/themes", null, WithDrafts: false), Pipelines.Site.Pipelines, Pipelines.Site.PostPipelines);
        return build.Run()!;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Archive.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Archive.sln.");
        }

        return folder.FullName;
    }
}
