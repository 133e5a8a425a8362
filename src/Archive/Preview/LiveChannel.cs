using System.Text.Json;
using Archive.Problems;
using Microsoft.AspNetCore.Http;

namespace Archive.Preview;

/// <summary>
/// Tells open pages what has become of them, as server-sent events. A page says what it shows when it asks; so one that was
/// asleep, or outlived the program, is told what it missed.
/// </summary>
internal sealed class LiveChannel(LiveSite live, PreviewOptions options)
{
    public const string Path = LiveFile.Root + "changes";

    private string? _latestTab;
    private DrawnNote? _drawn;

    /// <summary>Ends when the page is closed, or the program.</summary>
    public async Task Answer(HttpContext context, CancellationToken stop)
    {
        if (!IsOwn(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        context.Response.ContentType = "text/event-stream; charset=utf-8";
        await context.Response.StartAsync(stop);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        try
        {
            await Tell(Arrived(OpenPage.Asking(context.Request.Query)), context.Response, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // As it should end.
        }
    }

    /// <summary>A page of another origin may ask, but its browser says so.</summary>
    private static bool IsOwn(HttpRequest request)
    {
        var (origin, site) = (request.Headers.Origin, request.Headers["Sec-Fetch-Site"]);
        return (origin.Count == 0 || origin.ToString() == $"{request.Scheme}://{request.Host}") && (site.Count == 0 || site.ToString() == "same-origin");
    }

    /// <summary>One tab at most is led to what is edited: the last that was opened or looked at. Any other is led nowhere when it is looked at again.</summary>
    private OpenPage Arrived(OpenPage page) => Interlocked.Exchange(ref _latestTab, page.Tab) == page.Tab ? page : page with { Edit = null };

    private async Task Tell(OpenPage page, HttpResponse response, CancellationToken stop)
    {
        var note = "";
        while (true)
        {
            var now = live.Now;
            var next = page.In(now);
            foreach (var (name, line) in News(page, next, now))
            {
                await Send(response, name, line, stop);
            }

            var noteNow = Note(next, now);
            if (noteNow != note)
            {
                await Send(response, "problems", noteNow, stop);
            }

            (page, note) = (next, noteNow);
            await now.Over.WaitAsync(stop);
        }
    }

    private IEnumerable<(string Name, string Line)> News(OpenPage before, OpenPage after, Showing now)
    {
        var site = now.Site;
        var leads = options.Follow && before.Edit < after.Edit && _latestTab == after.Tab && SitePath.Find(site, after.Path).Page.Address != now.Edit!.Page;
        if (before.Edit != after.Edit)
        {
            yield return ("edited", JsonSerializer.Serialize(new { number = after.Edit, path = leads ? SitePath.Of(site, now.Edit!.Page) : null }));
        }

        if (before.Text != after.Text && !leads)
        {
            yield return ("reload", "now");
        }
        else if (before.Styles != after.Styles)
        {
            yield return ("styles", JsonSerializer.Serialize(PageView.StyleSheets(site.Context.Theme).Select(sheet => SitePath.Of(site, sheet.Address))));
        }
    }

    /// <summary>Drawn once for all pages, but for those that have a fault of their own.</summary>
    private string Note(OpenPage page, Showing now)
    {
        if (page.Fault is { } fault && !now.Problems.Contains(fault))
        {
            return Draw([fault, .. now.Problems], now);
        }

        var drawn = _drawn is { } last && last.Of == now ? last : _drawn = new DrawnNote(now, Draw(now.Problems, now));
        return drawn.Json;
    }

    private string Draw(IReadOnlyList<Problem> problems, Showing now) =>
        ProblemNote.Of(problems, now.Refusal is null ? null : options.Explain(now.Refusal), options.LanguageOf(now.Site.Context.Settings)).ToJson();

    private static async Task Send(HttpResponse response, string name, string line, CancellationToken stop)
    {
        await response.WriteAsync($"event: {name}\ndata: {line}\n\n", stop);
        await response.Body.FlushAsync(stop);
    }

    private sealed record DrawnNote(Showing Of, string Json);
}
