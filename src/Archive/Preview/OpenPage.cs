using System.Globalization;
using Archive.Problems;
using Microsoft.AspNetCore.Http;

namespace Archive.Preview;

/// <summary>A page that a browser has open, and what it shows by its own account.</summary>
/// <param name="Path">Decoded, from the root of the server.</param>
/// <param name="Text">As in <see cref="PageView.TextMark"/>.</param>
/// <param name="Styles">As in <see cref="PageView.StyleMark"/>.</param>
/// <param name="Tab">The same for all pages that are opened one after the other in a tab.</param>
/// <param name="Edit">The number of the last one that the tab was told of; null where it was told of none.</param>
internal sealed record OpenPage(string Path, string Text, string Styles, string Tab, int? Edit)
{
    /// <summary>The file that it is made from; null where it is made from many, or none.</summary>
    public string? File { get; init; }

    /// <summary>Why it could not be made anew; null where it could.</summary>
    public Problem? Fault { get; init; }

    public static OpenPage Asking(IQueryCollection query) => new(
        Uri.UnescapeDataString(query["page"].ToString()),
        query["text"].ToString(),
        query["styles"].ToString(),
        query["tab"].ToString(),
        int.TryParse(query["edit"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The same page as it should be now: as one who loads it again would see it. What cannot be made stays as it was: its reader keeps the last good one, under the problem.</summary>
    public OpenPage In(Showing now)
    {
        var (site, found) = now.Find(Path);
        var stays = found.IsMissing && File is not null;
        var view = stays ? null : PageView.Of(site, found.Page);
        return this with
        {
            Text = view is { Fault: null } ? view.TextMark(site.Context.Theme) : Text,
            Styles = PageView.StyleMark(now.Site.Context.Theme),
            Edit = now.Edit?.Number ?? 0,
            File = stays ? File : found.Page.Producer.At?.Path,
            Fault = view?.Fault,
        };
    }
}
