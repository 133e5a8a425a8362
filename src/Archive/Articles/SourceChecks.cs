using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Two articles of one original are probably one article under two ids.</summary>
internal static class SourceChecks
{
    public static void Check(IEnumerable<Article> articles, ILookup<string, Edition> editions, ProblemList problems)
    {
        var sources = articles
            .Select(article => (article.Id, Url: editions[article.Id].Select(edition => edition.Article.Source?.Url).OfType<Located<string>>().FirstOrDefault()))
            .Where(source => source.Url is not null)
            .GroupBy(source => UrlKey.Of(source.Url!.Value) ?? "", StringComparer.Ordinal);
        foreach (var group in sources)
        {
            foreach (var second in group.Skip(1))
            {
                problems.Add(LinkProblems.SameSourceTwice(second.Url!.At, group.First().Url!.At, second.Url.Value));
            }
        }
    }
}
