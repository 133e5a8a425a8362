using Archive.Articles;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Links that name an address of this site must lead to a page of it.</summary>
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
                if (targets[number] is LinkTarget.ToSite to && table.Find(to.Address) is null)
                {
                    var link = text.Text.Links[number];
                    problems.Add(LinkProblems.DeadSiteLink(link.At, link.Target));
                }
            }
        }
    }
}
