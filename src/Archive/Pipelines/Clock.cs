using Archive.Articles;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>All listed articles by one of their two dates: that of the edition, or that of the original.</summary>
/// <param name="Name">The words of its pages, by their key.</param>
/// <param name="Heading">The words above its table, by their key.</param>
/// <param name="Address">The folder of its years.</param>
/// <param name="Table">Where its table stands: both clocks share a page, so that a new article changes one.</param>
/// <param name="Years">Newest first.</param>
/// <param name="Unknown">Those that have no such date.</param>
internal sealed record Clock(string Name, string Heading, Address Address, Address Table, IReadOnlyList<ClockYear> Years, IReadOnlyList<Article> Unknown)
{
    public static Clock Edition(Readership reader) =>
        new Clock("page_dates", "edition_dates", Dates(reader), Dates(reader), [], [])
            .Showing(reader.Library.Listed, article => article.For(reader.Language).Date);

    public static Clock Original(Readership reader) =>
        new Clock("page_original_dates", "page_original_dates", Dates(reader).Below("original"), Dates(reader).At("original"), [], [])
            .Showing(reader.Library.Listed, article => article.OriginalDate);

    public ClockYear? Find(int year) => Years.FirstOrDefault(other => other.Year == year);

    private static Address Dates(Readership reader) => Address.List("dates", reader.Language);

    private Clock Showing(IEnumerable<Article> articles, Func<Article, PartialDate> date)
    {
        var dated = articles
            .Select(article => new DatedArticle(article, date(article)))
            .OrderByDescending(dated => dated.Date)
            .ThenBy(dated => dated.Article.Id, StringComparer.Ordinal)
            .ToLookup(dated => dated.Date.Year);
        return this with
        {
            Years = [.. dated.Where(year => year.Key is not null).Select(year => ClockYear.Of(year.Key!.Value, year))],
            Unknown = [.. dated[null].Select(dated => dated.Article)],
        };
    }
}

/// <summary>One year of a clock.</summary>
/// <param name="Months">Newest first; those without an article are left out.</param>
/// <param name="WithoutMonth">Those of which no month is known.</param>
internal sealed record ClockYear(int Year, IReadOnlyList<ClockMonth> Months, IReadOnlyList<Article> WithoutMonth)
{
    public int Count => WithoutMonth.Count + Months.Sum(month => month.Count);

    public ClockMonth? Find(int month) => Months.FirstOrDefault(other => other.Month == month);

    public static ClockYear Of(int year, IEnumerable<DatedArticle> articles)
    {
        var months = articles.ToLookup(dated => dated.Date.Month);
        return new ClockYear(
            year,
            [.. months.Where(month => month.Key is not null).Select(month => ClockMonth.Of(month.Key!.Value, month))],
            [.. months[null].Select(dated => dated.Article)]);
    }
}

/// <summary>One month of a clock.</summary>
/// <param name="Days">Newest first; those of which no day is known stand last.</param>
internal sealed record ClockMonth(int Month, IReadOnlyList<ClockDay> Days)
{
    public int Count => Days.Sum(day => day.Articles.Count);

    public static ClockMonth Of(int month, IEnumerable<DatedArticle> articles) => new(
        month,
        [
            .. articles
                .GroupBy(dated => dated.Date.Day)
                .Select(day => new ClockDay(day.Key, [.. day.Select(dated => dated.Article)])),
        ]);
}

/// <summary>One day of a clock.</summary>
/// <param name="Number">Null for those of which no day is known.</param>
internal sealed record ClockDay(int? Number, IReadOnlyList<Article> Articles);

/// <summary>An article by one of its two dates.</summary>
internal sealed record DatedArticle(Article Article, PartialDate Date);
