using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Two articles of one original are probably one article under two ids.</summary>
internal static class SourceChecks
{
    public static void Check(IEnumerable<Article> articles, ILookup<string, Edition> editions, ProblemList problems)
    {
        var sources = articles
            .Select(article => editions[article.Id].Select(edition => edition.Article.Source?.Url).OfType<Located<string>>().FirstOrDefault())
            .OfType<Located<string>>()
            .GroupBy(url => UrlKey.Of(url.Value) ?? "", StringComparer.Ordinal);
        foreach (var group in sources)
        {
            foreach (var second in group.Skip(1))
            {
                problems.Add(LinkProblems.SameSourceTwice(second.At, group.First().At, second.Value));
            }
        }
    }
}
