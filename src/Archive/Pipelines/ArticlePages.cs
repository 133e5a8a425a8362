using Archive.Articles;
using Archive.Building;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>Every article in every language of the archive: its edition, or the page that says what is known of it.</summary>
internal sealed class ArticlePages : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context) =>
        from article in context.Library.Articles
        from reader in context.Readers
        select article.Withdrawn is not null ? Withdrawn(reader, article)
            : article.In(reader.Language) is { } edition ? Edition(reader, article, edition)
            : Record(reader, article);

    private static Page Edition(Readership reader, Article article, Edition edition)
    {
        var facts = Facts(reader, article, edition) with
        {
            Description = () => reader.Library.SummaryOf(edition),
            Versions = [.. article.Editions.Select(version => new PageVersion(version.Language, Address.Of(article.Id, version.Language)))],
            Image = SharedImage.Of(reader.Library, edition),
            Catalogue = () => new CatalogueRecord(reader, article, edition).Model(),
        };
        return facts.Page("article", () => new ArticleShowing(reader, article).Edition(edition)) with { Updated = UpdatedOf(edition) };
    }

    private static Page Record(Readership reader, Article article) =>
        (Facts(reader, article, article.For(reader.Language)) with { IsHidden = true })
        .Page("record", () => new ArticleShowing(reader, article).Record());

    private static Page Withdrawn(Readership reader, Article article) =>
        (Facts(reader, article, article.For(reader.Language)) with { IsHidden = true })
        .Page("withdrawn", () => new ArticleShowing(reader, article).Record());

    private static PageFacts Facts(Readership reader, Article article, Edition edition) =>
        new(reader, Address.Of(article.Id, reader.Language), "articles", edition.Title)
        {
            Producer = new Producer(edition.File, edition.Start),
            OtherAddress = Address.Of(article.Id, reader.Other),
        };

    /// <summary>The last day on which the text changed, by what its file says.</summary>
    public static PartialDate UpdatedOf(Edition edition) =>
        edition.Fields.Corrections.Select(correction => correction.Date)
            .Append(edition.Fields.Updated ?? PartialDate.Unknown)
            .Append(edition.Added)
            .Max()!;
}
