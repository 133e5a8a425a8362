using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>Every title, one line each, by year; over a certain number, one page a year.</summary>
internal sealed class ArticleLists : IPipeline
{
    private const int MostOnOnePage = 3000;

    public IEnumerable<Page> Pages(BuildContext context) => context.Readers.SelectMany(Pages);

    private static IEnumerable<Page> Pages(Readership reader)
    {
        var address = Address.List("articles", reader.Language);
        var title = reader.Words.Text("page_articles");
        var years = Years(reader);
        var count = reader.Library.Listed.Count;
        if (count <= MostOnOnePage)
        {
            return [List(reader, address, title, () => new ListModel(title, count, true, [.. years.Select(year => Group(reader, year))], []))];
        }

        var pages = YearPages.Of(reader, address, years);
        var ways = YearPages.Ways(pages);
        return pages.Select(page => List(
            reader,
            page.Address,
            $"{page.Heading} · {title}",
            () => new ListModel(title, page.Items.Count(), true, [Group(reader, page.Items)], ways)));
    }

    private static Page List(Readership reader, Address address, string title, Func<ListModel> model) =>
        new PageFacts(reader, address, "articles", title)
        {
            OtherAddress = Address.List("articles", reader.Other),
            Versions = address == Address.List("articles", reader.Language) ? [new(reader.Language, address), new(reader.Other, Address.List("articles", reader.Other))] : [],
            Places = [],
        }.Page("list", model);

    /// <summary>Newest year first, the undated last; within a year newest first.</summary>
    private static List<IGrouping<int?, Article>> Years(Readership reader) =>
    [
        .. ByDate.NewestFirst(reader, reader.Library.Listed, article => article)
            .GroupBy(article => article.For(reader.Language).Date.Year),
    ];

    private static GroupModel Group(Readership reader, IGrouping<int?, Article> year) => new(
        null,
        YearPages.Heading(reader, year.Key),
        year.Key is { } number ? DatePlace.Year(Address.List("dates", reader.Language), number) : null,
        [.. year.Select(reader.Card)]);
}
