using Archive.Alignment;
using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>How far the translations are: what is in one language only, what changed since it was compared, and what has not found its counterpart.</summary>
internal sealed class TranslationPages : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context)
    {
        var coverage = new Lazy<IReadOnlyDictionary<string, Coverage>>(() =>
            context.Pairs.All.Where(IsTold).ToDictionary(pair => pair.Editions.Id, Coverage.Of, StringComparer.Ordinal));
        return context.Readers.SelectMany(reader => Pages(reader, coverage));
    }

    /// <summary>What is said of a comparison is said of the translation: of one that is not published, nothing is.</summary>
    private static bool IsTold(AlignedPair pair) => pair.Editions.Translated.Fields.Shown;

    private static IEnumerable<Page> Pages(Readership reader, Lazy<IReadOnlyDictionary<string, Coverage>> coverage)
    {
        var address = Address.List("translations", reader.Language);
        var title = reader.Words.Text("page_translations");
        var articles = ByDate.NewestFirst(reader, reader.Library.Listed, article => article).ToList();
        var pages = Paging.Split(articles, reader.Library.Settings.PageSize);
        var numbered = pages.Count - 1;
        return pages
            .Select(page => PageFacts.InBoth(reader, Paging.Address(address, page.Number), null, title).Page("translations", () => new TranslationsModel(
                title,
                [.. reader.Library.Languages.Select(reader.LanguageName)],
                page.Number is null ? Summary(reader, articles, coverage.Value) : null,
                [.. page.Items.Select(article => Row(reader, article, coverage.Value.GetValueOrDefault(article.Id)))],
                Paging.Pager(address, page.Number, numbered, reader.Words))))
            .Concat(Paging.AfterLast(reader, address, numbered, new PhraseModel(title, null)));
    }

    private static TranslationSummaryModel Summary(Readership reader, IReadOnlyList<Article> articles, IReadOnlyDictionary<string, Coverage> coverage)
    {
        IReadOnlyList<NameModel> Those(Func<Coverage, bool> are) =>
            [.. articles.Where(article => coverage.TryGetValue(article.Id, out var known) && are(known)).Select(reader.Name)];

        return new TranslationSummaryModel(
            articles.Count(article => article.Editions.Count > 1),
            [
                .. reader.Library.Languages.Select(language => new LinkModel(
                    new PhraseModel(reader.Words.With("languages_only", reader.LanguageName(language)), null),
                    null,
                    articles.Count(article => article.Editions is [var only] && only.Language == language))),
            ],
            coverage.Values.Count(known => known.Compared is not null),
            Those(known => known.Changed > 0),
            Those(known => !known.IsWhole));
    }

    private static TranslationRowModel Row(Readership reader, Article article, Coverage? coverage) => new(
        reader.Name(article),
        article.For(reader.Language).Fields.Draft,
        [.. reader.Library.Languages.Select(language => KindOf(article, article.In(language)))],
        coverage?.Percent,
        coverage?.Alone ?? 0,
        coverage?.Unclear ?? 0,
        coverage?.Compared is { } day ? reader.Date(day) : null,
        coverage?.Changed ?? 0);

    private static string KindOf(Article article, Edition? edition) =>
        edition is null ? "none"
        : article.IsOriginal(edition) ? "original"
        : article.IsTranslation(edition) ? "translation"
        : "text";
}
