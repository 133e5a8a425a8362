using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Articles;
using Archive.Building;
using Archive.Pipelines;
using Archive.Preview;
using Archive.Problems;

namespace Archive.Benchmarks;

/// <summary>How long an open page waits for what was saved, and whether a day of saving costs memory: edits of one article after the other, over a real socket.</summary>
internal sealed class LiveEdits(string folder, int articles) : IDisposable
{
    private const int WarmUp = 50;

    private readonly HttpClient _client = new();
    private readonly BuildMemory _memory = new();

    public static void Measure(int articles, int edits)
    {
        var folder = Directory.CreateTempSubdirectory("archive-live-").FullName;
        try
        {
            new Corpus(folder).Write(articles);
            using var run = new LiveEdits(folder, articles);
            run.Run(edits);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose() => _client.Dispose();

    private void Run(int edits)
    {
        var options = new PreviewOptions(new BuildOptions(folder, Checkout.Themes, null, WithDrafts: true), MessageLanguage.English, Follow: false, _ => new("", ""));
        Build Prepare(LiveFiles files) => new(options.Build, Site.Pipelines, Site.PostPipelines, _memory.For(files));
        var live = new LiveSite(options.Build, Prepare, new Showing(Prepare(LiveFiles.Of(options.Build)).Run()!, []));
        using var session = PreviewSession.Start(live, options, 0, _ => { })!;
        var texts = live.Now.Site.ArticlesIn("en").Take(articles).Select(page => new SavedText(page.Address, page.Producer.Name!)).ToList();
        for (var number = 0; number < WarmUp; number++)
        {
            Edit(session.Url, texts[number % texts.Count], number).GetAwaiter().GetResult();
        }

        var before = Memory();
        var times = Enumerable.Range(WarmUp, edits).Select(number => Edit(session.Url, texts[number % texts.Count], number).GetAwaiter().GetResult()).Order().ToList();
        var after = Memory();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{articles} articles, {edits} edits: median {times[times.Count / 2]:F1} ms, 99 of 100 within {times[times.Count * 99 / 100]:F1} ms, worst {times[^1]:F1} ms; managed memory {before / 1048576.0:F1} MB, then {after / 1048576.0:F1} MB ({100.0 * (after - before) / before:+0.0;-0.0} %), {Environment.WorkingSet / 1048576} MB resident"));
    }

    /// <summary>From the end of the saving until the bytes of the new page have come.</summary>
    private async Task<double> Edit(Uri site, SavedText saved, int number)
    {
        var address = new Uri(site, saved.Page.BelowRoot);
        using var events = new StreamReader(await _client.GetStreamAsync(new Uri(site, await Question(address))));
        var file = Path.Combine(folder, saved.File);
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, Regex.Replace(text, @"\n*(Edit \d+\.\n)?$", $"\n\nEdit {number}.\n"));

        var start = Stopwatch.GetTimestamp();
        while (await events.ReadLineAsync() is var line && line != "event: reload")
        {
            _ = line ?? throw new InvalidOperationException("the preview was stopped");
        }

        var answer = await _client.GetStringAsync(address);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return answer.Contains($"Edit {number}.", StringComparison.Ordinal) ? time : throw new InvalidOperationException($"the page {address} is not the new one");
    }

    private async Task<string> Question(Uri address)
    {
        var marks = Regex.Match(await _client.GetStringAsync(address), "data-text=\"(.*)\" data-styles=\"(.*)\"").Groups;
        return $"{LiveChannel.Path}?page={address.AbsolutePath}&text={marks[1]}&styles={marks[2]}&tab=t&edit=";
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>A text that is saved, and the address of its page: whoever held the page itself would hold the site that it is of.</summary>
    private sealed record SavedText(Address Page, string File);
}
