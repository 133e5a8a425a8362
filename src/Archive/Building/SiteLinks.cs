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
            .Select(edition => (edition.File, edition.Text))
            .Concat(library.TextPages.Select(page => (page.File, page.Text)));
        foreach (var (file, text) in texts)
        {
            foreach (var (target, link) in library.Links[file].Zip(text.Links))
            {
                if (target is LinkTarget.ToSite to && table.Find(to.Address) is null)
                {
                    problems.Add(LinkProblems.DeadSiteLink(link.At, link.Target));
                }
            }
        }
    }
}
