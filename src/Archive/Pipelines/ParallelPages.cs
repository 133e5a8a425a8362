using Archive.Alignment;
using Archive.Articles;
using Archive.Building;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>Every article whose two texts are shown: both beside each other, and as files where the rights allow it.</summary>
internal sealed class ParallelPages : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context) =>
        from article in context.Library.Articles
        let pair = context.Pairs.Of(article.Id)
        where pair is { IsShown: true }
        from page in Exports(context, article, pair).Prepend(Parallel(context, article, pair))
        select page;

    /// <summary>The address that is promised to readers of both texts; null for an article that is in one language only.</summary>
    public static Address? PromiseOf(Article article) => article.Editions.Count > 1 ? Address.Parallel(article.Id) : null;

    /// <summary>Where such readers find them; where a text was taken away, the article in the main language.</summary>
    public static Address PlaceOf(BuildContext context, Article article) =>
        IsShown(context, article) ? Address.Parallel(article.Id) : Address.Of(article.Id, context.Settings.Main);

    public static bool IsShown(BuildContext context, Article article) => context.Pairs.Of(article.Id) is { IsShown: true };

    /// <summary>It counts where its text in the main language stands: search engines are to lead there.</summary>
    private static Page Parallel(BuildContext context, Article article, AlignedPair pair)
    {
        var (first, second) = (pair.Editions.First, pair.Editions.Second);
        var facts = new PageFacts(context.ReaderOf(first.Language), Address.Parallel(article.Id), null, $"{first.Title} / {second.Title}")
        {
            Producer = new Producer(first.File, first.Start),
            IsHidden = true,
            Canonical = Address.Of(article.Id, first.Language),
            OtherAddress = Address.Of(article.Id, second.Language),
            Image = SharedImage.Of(context.Library, first),
        };
        return facts.Page("parallel", () => new ParallelShowing(article, pair, context.Readers, FrontPage.Halves(context)).Model());
    }

    private static IEnumerable<Page> Exports(BuildContext context, Article article, AlignedPair pair)
    {
        if (article.Rights is not { ParallelExport: true })
        {
            return [];
        }

        var export = new ParallelExport(context, pair);
        var producer = new Producer(pair.Editions.First.File, pair.Editions.First.Start);
        return
        [
            new Page(Address.ParallelExport(article.Id, "tsv"), producer, new Content.Written(export.WriteTsv)),
            new Page(Address.ParallelExport(article.Id, "tmx"), producer, new Content.Written(export.WriteTmx)),
        ];
    }
}
