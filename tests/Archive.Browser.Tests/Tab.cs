using Microsoft.Playwright;

namespace Archive.Browser.Tests;

/// <summary>A page as a reader has it open, with what went wrong on it.</summary>
public sealed class Tab
{
    public Tab(IPage page, Uri site)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal))
            {
                Complaints.Add($"a request to {request.Url}");
            }
        };
        page.RequestFailed += (_, request) => Complaints.Add($"{request.Url} failed: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>By how many pixels the page is wider than the window.</summary>
    public Task<int> SidewaysScroll() =>
        Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Errors of the console, requests to another origin, requests that failed.</summary>
    public IList<string> Complaints { get; } = [];
}
