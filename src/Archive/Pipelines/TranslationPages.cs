using System.Diagnostics;
using Archive.Alignment;
using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>
/// What is left to do of the translations: what changed since it was compared, what has not found its counterpart, what is in one language
/// only. Of the rest no page here says anything, so that none changes with an article that is whole; over a certain number, one page a year.
/// </summary>
internal sealed class TranslationPages : IPipeline
{
    private const int MostOnOnePage = 500;

    public IEnumerable<Page> Pages(BuildContext context)
    {
        var coverage = context.Pairs.All.Where(IsTold).ToDictionary(pair => pair.Editions.Id, Coverage.Of, StringComparer.Ordinal);
        var left = context.Library.Listed.SelectMany(article => LeftToDo.Of(article, coverage.GetValueOrDefault(article.Id))).ToList();
        var compared = coverage.Values.Count(known => known.Compared is not null);
        return context.Readers.SelectMany(reader => Pages(reader, [.. ByDate.NewestFirst(reader, left, work => work.Article)], compared));
    }

    /// <summary>What is said of a comparison is said of the translation: of one that is not published, nothing is.</summary>
    private static bool IsTold(AlignedPair pair) => pair.Editions.Translated.Fields.Shown;

    /// <summary>What changed is wrong now, of whatever year it is: all of it stands at the address of the list.</summary>
    private static IEnumerable<Page> Pages(Readership reader, IReadOnlyList<LeftToDo> left, int compared)
    {
        var title = reader.Words.Text("page_translations");
        var facts = PageFacts.InBoth(reader, Address.List("translations", reader.Language), null, title);
        var first = new TranslationsModel(title, [.. reader.Library.Languages.Select(reader.LanguageName)], Summary(reader, left, compared), [], []);
        var changed = left.Where(work => work.Kind == LeftToDoKind.Changed).ToList();
        var rest = left.Where(work => work.Kind != LeftToDoKind.Changed).ToList();
        if (rest.Count <= MostOnOnePage)
        {
            return [facts.Page("translations", () => first with { Groups = Groups(reader, left) })];
        }

        var pages = YearPages.Of(reader, facts.Address, rest.GroupBy(work => work.Article.For(reader.Language).Date.Year));
        var ways = YearPages.Ways(pages);
        return pages.Select(page => page.Address == facts.Address
            ? facts.Page("translations", () => first with { Groups = Groups(reader, changed.Concat(page.Items)), Ways = ways })
            : (facts with { Address = page.Address, Title = $"{page.Heading} · {title}", OtherAddress = Address.List("translations", reader.Other), Versions = [] })
                .Page("translations", () => first with { Summary = null, Groups = Groups(reader, page.Items), Ways = ways }));
    }

    private static TranslationSummaryModel Summary(Readership reader, IReadOnlyList<LeftToDo> left, int compared) => new(
        left.Count(work => work.Kind == LeftToDoKind.Changed),
        left.Count(work => work.Kind == LeftToDoKind.Unclear),
        [
            .. reader.Library.Languages.Select(language => new LinkModel(
                new PhraseModel(OnlyIn(reader, language), null),
                null,
                left.Count(work => work.Language == language))),
        ],
        compared);

    private static IReadOnlyList<TranslationGroupModel> Groups(Readership reader, IEnumerable<LeftToDo> left) =>
    [
        .. left
            .GroupBy(work => new { work.Kind, work.Language })
            .OrderBy(group => group.Key.Kind)
            .ThenBy(group => group.Key.Language == reader.Library.Settings.Main ? 0 : 1)
            .Select(group => new TranslationGroupModel(
                NameOf(group.Key.Kind),
                group.Key.Language is { } language ? OnlyIn(reader, language) : null,
                [.. group.Select(work => Row(reader, work))])),
    ];

    private static string NameOf(LeftToDoKind kind) => kind switch
    {
        LeftToDoKind.Changed => "changed",
        LeftToDoKind.Unclear => "unclear",
        LeftToDoKind.OneLanguage => "one-language",
        _ => throw new UnreachableException(),
    };

    private static string OnlyIn(Readership reader, string language) => reader.Words.With("languages_only", reader.LanguageName(language));

    private static TranslationRowModel Row(Readership reader, LeftToDo work) => new(
        reader.Name(work.Article),
        work.Article.For(reader.Language).Fields.Draft,
        [.. reader.Library.Languages.Select(language => KindOf(work.Article, work.Article.In(language)))],
        work.Coverage?.Percent,
        work.Coverage?.Alone ?? 0,
        work.Coverage?.Unclear ?? 0,
        work.Coverage?.Compared is { } day ? reader.Date(day) : null,
        work.Coverage?.Changed ?? 0);

    private static string KindOf(Article article, Edition? edition) =>
        edition is null ? "none"
        : article.IsOriginal(edition) ? "original"
        : article.IsTranslation(edition) ? "translation"
        : "text";
}
