using Archive.Building;
using Archive.Preview;
using Archive.Problems;
using Microsoft.Playwright;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Browser.Tests;

/// <summary>The sample archive in Chromium, as the preview serves it. One for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string WhySkipped = "There is no Chromium on this machine; install the package chromium to run the browser tests.";

    // What must come may take long on a slow and busy machine, and a test as a whole longer; what takes longer than that hangs.
    public const int Longest = 2 * Patience;
    private const int Patience = 3 * 60 * 1000;

    private IPlaywright? _playwright;
    private IBrowser? _chromium;
    private IBrowserContext? _reader;
    private PreviewServer? _server;
    private BuiltSite? _sample;

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

        _sample = BuildSample();
        _server = PreviewServer.Start(_sample, port: 0);
        _playwright = await Playwright.CreateAsync().WaitAsync(TimeSpan.FromMilliseconds(Patience));
        Assertions.SetDefaultExpectTimeout(Patience);
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Timeout = Patience,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A tab of its own, which notes what a reader's browser would complain of.</summary>
    /// <param name="width">In CSS pixels: 390 for a telephone, 1280 for a desk.</param>
    public async Task<Tab> Open(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = false)
    {
        var reader = await NewReader(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
        });
        return await Open(reader, new Uri(Site, path));
    }

    /// <summary>A tab with scripts on a page that lies on the disk, as on a USB stick.</summary>
    public async Task<Tab> OpenFile(string file) => await Open(await NewReader(new BrowserNewContextOptions()), new Uri(file));

    /// <summary>Writes the sample into a folder, as a build does.</summary>
    public void WriteTo(string folder) =>
        Assert.NotNull(new Output(folder, _sample!.Renderer, new ProblemList()).Write(_sample.Table.Pages));

    /// <summary>A reader of whom the browser knows nothing. The one before closes what is open: no test needs two, and a hundred open pages would slow each other.</summary>
    private async Task<IBrowserContext> NewReader(BrowserNewContextOptions options)
    {
        await (_reader?.CloseAsync() ?? Task.CompletedTask);
        _reader = await _chromium!.NewContextAsync(options);
        _reader.SetDefaultTimeout(Patience);
        return _reader;
    }

    private static async Task<Tab> Open(IBrowserContext reader, Uri address)
    {
        await reader.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', breach => console.error(`policy: ${breach.violatedDirective} ${breach.blockedURI}`))");
        var tab = new Tab(await reader.NewPageAsync(), address);
        await tab.Page.GotoAsync(address.AbsoluteUri);
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
        var build = new Build(new BuildOptions($"{root}/input", $"{root}/themes", null, WithDrafts: false), Recipe.Pipelines, Recipe.PostPipelines);
        return build.Run()!;
    }

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Archive.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Archive.sln.");
        }

        return folder.FullName;
    }
}
