using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>Every translator's note of a language, article by article; over a certain number, one page a year. Where there is none, there is no page.</summary>
internal sealed class NotePages : IPipeline
{
    private const int MostOnOnePage = 500;

    public IEnumerable<Page> Pages(BuildContext context)
    {
        var noted = context.Readers.ToDictionary(reader => reader.Language, Noted, StringComparer.Ordinal);
        return context.Readers.SelectMany(reader => Pages(reader, noted[reader.Language], isInOther: noted[reader.Other].Count > 0));
    }

    private static IEnumerable<Page> Pages(Readership reader, IReadOnlyList<Edition> noted, bool isInOther)
    {
        var address = reader.Notes;
        var title = reader.Words.Text("page_notes");
        var facts = isInOther
            ? PageFacts.InBoth(reader, address, null, title)
            : new PageFacts(reader, address, null, title) { OtherAddress = Address.Home(reader.Other) };
        if (noted.Sum(edition => edition.Text.Notes.Count) <= MostOnOnePage)
        {
            return noted.Count == 0 ? [] : [facts.Page("notes", () => Model(reader, title, noted, []))];
        }

        var pages = YearPages.Of(reader, address, noted.GroupBy(edition => edition.Date.Year));
        var ways = YearPages.Ways(pages);
        return pages.Select(page => (facts with
        {
            Address = page.Address,
            Title = $"{page.Heading} · {title}",
            OtherAddress = isInOther ? Address.List("notes", reader.Other) : Address.Home(reader.Other),
            Versions = page.Address == address ? facts.Versions : [],
        }).Page("notes", () => Model(reader, title, page.Items, ways)));
    }

    /// <summary>Newest first, the undated last.</summary>
    private static IReadOnlyList<Edition> Noted(Readership reader) =>
    [
        .. reader.Library.Listed
            .Select(article => article.In(reader.Language))
            .OfType<Edition>()
            .Where(edition => edition.Text.Notes.Count > 0)
            .OrderByDescending(edition => edition.Date)
            .ThenBy(edition => edition.Id, StringComparer.Ordinal),
    ];

    private static NotesModel Model(Readership reader, string title, IEnumerable<Edition> editions, IReadOnlyList<LinkModel> ways) =>
        new(title, [.. editions.Select(edition => Article(reader, edition))], ways);

    private static NotedArticleModel Article(Readership reader, Edition edition)
    {
        var address = Address.Of(edition.Id, edition.Language);
        return new(reader.Name(edition), [.. edition.Text.Notes.Select(note => new NoteModel(note.Text, address.At(note.Place)))]);
    }
}
