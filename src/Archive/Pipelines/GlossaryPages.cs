using Archive.Alignment;
using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>The terms of <c>terms.yml</c> with the paragraphs that use them; a term with many has pages of its own. Without the file there is no page.</summary>
internal sealed class GlossaryPages : IPipeline
{
    private const int MostOfOne = 12;

    public IEnumerable<Page> Pages(BuildContext context)
    {
        if (context.Library.Glossary.Count == 0)
        {
            return [];
        }

        var uses = GlossaryUses.Of(context.Library, context.Pairs);
        return context.Readers.SelectMany(reader => Pages(reader, uses));
    }

    private static IEnumerable<Page> Pages(Readership reader, ILookup<string, GlossaryUse> uses)
    {
        var address = Address.List("glossary", reader.Language);
        var terms = reader.Library.Glossary
            .Select(term => new UsedTerm(term, [.. ByDate.NewestFirst(reader, uses[term.Id], use => use.Article)]))
            .OrderBy(used => reader.SortKey(used.Term))
            .ThenBy(used => used.Term.Id, StringComparer.Ordinal)
            .ToList();
        var title = reader.Words.Text("page_glossary");
        return terms
            .Where(used => used.Uses.Count > MostOfOne)
            .SelectMany(used => PagesOf(reader, address.Below(used.Term.Id), used))
            .Prepend(PageFacts.InBoth(reader, address, null, title).Page("glossary", () => new GlossaryModel(title, [.. terms.Select(used => Newest(reader, used, address))], null)));
    }

    private static GlossaryTermModel Newest(Readership reader, UsedTerm used, Address glossary) => Term(reader, used.Term, used.Uses.Take(MostOfOne)) with
    {
        Count = used.Uses.Count,
        All = used.Uses.Count > MostOfOne ? glossary.Below(used.Term.Id) : null,
    };

    private static IEnumerable<Page> PagesOf(Readership reader, Address address, UsedTerm used)
    {
        var title = used.Term.Names.In(reader.Language).Text;
        var pages = Paging.Split(used.Uses, reader.Library.Settings.PageSize);
        var numbered = pages.Count - 1;
        return pages
            .Select(page => Facts(reader, Paging.Address(address, page.Number), used.Term).Page("glossary", () => new GlossaryModel(
                title,
                [Term(reader, used.Term, page.Items) with { Count = page.Number is null ? used.Uses.Count : null }],
                Paging.Pager(address, page.Number, numbered, reader.Words))))
            .Concat(Paging.AfterLast(Facts(reader, address, used.Term), numbered, reader.Phrase(used.Term.Names.In(reader.Language))));
    }

    private static PageFacts Facts(Readership reader, Address address, GlossaryTerm term) =>
        PageFacts.InBoth(reader, address, null, term.Names.In(reader.Language).Text) with { Producer = new Producer(term.Id, term.At) };

    private static GlossaryTermModel Term(Readership reader, GlossaryTerm term, IEnumerable<GlossaryUse> uses) => new(
        term.Id,
        reader.Phrase(term.Names.In(reader.Language)),
        reader.Phrase(term.Names.In(reader.Other)),
        Forms(reader, term.Accepted),
        Forms(reader, term.Avoid),
        term.Note is { } note ? reader.Phrase(note.In(reader.Language)) : null,
        null,
        [.. uses.GroupBy(use => use.Article.Id, StringComparer.Ordinal).Select(group => new GlossaryArticleModel(reader.Name(group.First().Article), [.. group.Select(use => Passage(reader, use))]))],
        null);

    private static IReadOnlyList<PhraseModel> Forms(Readership reader, IReadOnlyDictionary<string, IReadOnlyList<string>> forms) =>
        [.. new[] { reader.Language, reader.Other }.SelectMany(language => forms[language].Select(form => reader.Phrase(new Phrase(form, language))))];

    private static GlossaryPassageModel Passage(Readership reader, GlossaryUse use)
    {
        var places = use.Places.ToLookup(place => place.Edition.Language == reader.Language, place => Place(use.Term, place));
        return new GlossaryPassageModel([.. places[true]], [.. places[false]]);
    }

    private static GlossaryPlaceModel Place(GlossaryTerm term, GlossaryPlace place)
    {
        var edition = place.Edition;
        var words = TermInContext.Of(place, term.FormsIn(edition.Language));
        return new(Address.Of(edition.Id, edition.Language).At(edition.Text.Blocks[place.Block].Id), edition.Language, words.Before, words.Term, words.After);
    }

    /// <param name="Uses">Newest first, as a reader of one language is shown them.</param>
    private sealed record UsedTerm(GlossaryTerm Term, IReadOnlyList<GlossaryUse> Uses);
}
