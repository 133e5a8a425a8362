using Archive.Articles;
using Archive.Problems;

namespace Archive.Building;

/// <summary>An article's address is a promise: what was published before must lead somewhere still.</summary>
/// <param name="input">As the user typed it.</param>
internal sealed class AddressPromises(BuiltSite site, string input, ProblemList problems)
{
    /// <summary>Says nothing while there are errors: an article that could not be read is not gone.</summary>
    /// <param name="before">What the output folder held.</param>
    /// <param name="published">The <c>archive.json</c> of the published site; null where nobody asks.</param>
    public void Check(Manifest before, string? published)
    {
        if (problems.HasErrors)
        {
            return;
        }

        var files = site.Table.Pages.Select(page => page.Address.File).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in before.Entries.Where(entry => IsArticle(entry.File) && !files.Contains(entry.File)))
        {
            problems.Add(SiteProblems.AddressGone(Location.StartOf($"{input}/articles"), entry.File.Split('/')[2]));
        }

        if (published is not null)
        {
            CheckPublished(published);
        }
    }

    private void CheckPublished(string published)
    {
        var at = Location.StartOf(published.Replace('\\', '/'));
        foreach (var address in PublishedRecord.Addresses(at.Path, problems).Where(address => site.Table.Find(new Address(address)) is null))
        {
            problems.Add(SiteProblems.AddressLost(at, address));
        }
    }

    private static bool IsArticle(string file) => file.Split('/') is [_, "articles", not "page", "index.html"];
}
