using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Links that name an address of this site must lead to a page of it, and to a place that the page has.</summary>
internal static class SiteLinks
{
    public static void Check(Library library, OutputTable table, ProblemList problems)
    {
        var texts = library.Articles
            .SelectMany(article => article.Editions)
            .Select(edition => new { edition.File, edition.Text })
            .Concat(library.TextPages.Select(page => new { page.File, page.Text }));
        foreach (var text in texts)
        {
            var targets = library.Links[text.File];
            for (var number = 0; number < targets.Count; number++)
            {
                var link = text.Text.Links[number];
                if (targets[number] is LinkTarget.ToSite to && Fault(table.Find(to.Address), to.Address.Fragment, link) is { } fault)
                {
                    problems.Add(fault);
                }
            }
        }
    }

    private static Problem? Fault(Page? page, string? place, TextLink link) =>
        page is null ? LinkProblems.DeadSiteLink(link.At, link.Target)
        : place is null || page.Places is not { } places || places.Contains(place) ? null
        : LinkProblems.DeadPlaceOnSite(link.At, link.Target, places);
}
