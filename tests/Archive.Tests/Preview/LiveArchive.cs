using System.Text;
using Archive.Building;
using Archive.Preview;
using Archive.Problems;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Tests.Preview;

/// <summary>A tiny archive on show, which a test changes as an author would.</summary>
internal sealed class LiveArchive : IDisposable
{
    private readonly BuildMemory _memory = new();

    public LiveArchive()
    {
        Options = new PreviewOptions(new BuildOptions(Files["input"], Files["themes"], null, WithDrafts: true), MessageLanguage.English, Follow: true, _ => new("断られた", "refused"));
        var files = LiveFiles.Of(Options.Build);
        Live = new LiveSite(Options.Build, Prepare, new Showing(Prepare(files).Run()!, []) { Seen = files });
    }

    public TinyArchive Files { get; } = new();

    public PreviewOptions Options { get; }

    public LiveSite Live { get; }

    public Build Prepare(LiveFiles files) => new(Options.Build, Recipe.Pipelines, Recipe.PostPipelines, _memory.For(files));

    /// <summary>The text of a page as it is shown now; empty where there is none.</summary>
    public string Page(string path) => Page(Live, path);

    /// <inheritdoc cref="Page(string)"/>
    public static string Page(LiveSite live, string path)
    {
        var (site, found) = live.Now.Find("/archive/" + path);
        return found.IsMissing ? "" : Encoding.UTF8.GetString(PageView.Of(site, found.Page)!.Bytes.Span);
    }

    /// <summary>Waits for a site of which something is true.</summary>
    public async Task Until(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience.Longest);
        for (var now = Live.Now; !isSo(); now = Live.Now)
        {
            await now.Over.WaitAsync(patience.Token);
        }
    }

    public void Dispose() => Files.Dispose();
}
