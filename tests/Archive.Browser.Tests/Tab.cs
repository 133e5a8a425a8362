using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>A page as a reader has it open, with what went wrong on it.</summary>
public sealed class Tab
{
    private readonly ConcurrentQueue<string> _complaints = new();

    public Tab(IPage page, Uri site)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal))
            {
                _complaints.Enqueue($"a request to {request.Url}");
            }
        };
        page.RequestFailed += (_, request) => _complaints.Enqueue($"{request.Url} failed: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>By how many pixels the page is wider than the window.</summary>
    public Task<int> SidewaysScroll() =>
        Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Errors of the console, requests to another origin, requests that failed.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;
}
