using Archive.Problems;

namespace Archive.Articles;

/// <summary>Two articles of one original are probably one article under two ids.</summary>
internal static class SourceChecks
{
    public static void Check(IEnumerable<Article> articles, ILookup<string, Edition> editions, ProblemList problems)
    {
        foreach (var same in articles.Where(article => article.Source?.Key is not null).GroupBy(article => article.Source!.Key, StringComparer.Ordinal))
        {
            foreach (var second in same.Skip(1).Select(Url))
            {
                problems.Add(LinkProblems.SameSourceTwice(second.At, Url(same.First()).At, second.Value));
            }
        }

        Located<string> Url(Article article) => editions[article.Id].Select(edition => edition.Article.Source?.Url).OfType<Located<string>>().First();
    }
}
