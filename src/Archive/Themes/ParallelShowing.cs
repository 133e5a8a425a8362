using Archive.Alignment;
using Archive.Articles;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>Both texts of an article as one page shows them: the original first, and each told in its own language.</summary>
/// <param name="halves">What the pages of each language share, in the order of <paramref name="readers"/>.</param>
internal sealed class ParallelShowing(Article article, AlignedPair pair, IReadOnlyList<Readership> readers, IReadOnlyList<FrontHalfModel> halves)
{
    // Of which nobody knows, that in the archive's main language stands first.
    private readonly bool _isFirstFirst = pair.Editions.Original != pair.Editions.Second;

    public ParallelModel Model()
    {
        var (one, other) = (pair.Editions.First, pair.Editions.Second);
        var hasExports = article.Rights is { ParallelExport: true };
        return new ParallelModel(
            Ordered(Side(one), Side(other)),
            new ParallelRows(pair, new ParallelColumn(ReaderOf(one), pair, one), new ParallelColumn(ReaderOf(other), pair, other), _isFirstFirst),
            hasExports ? Address.ParallelExport(article.Id, "tsv") : null,
            hasExports ? Address.ParallelExport(article.Id, "tmx") : null);
    }

    private IReadOnlyList<T> Ordered<T>(T first, T second) => _isFirstFirst ? [first, second] : [second, first];

    private Readership ReaderOf(Edition edition) => readers.First(reader => reader.Language == edition.Language);

    private ParallelSideModel Side(Edition edition)
    {
        var reader = ReaderOf(edition);
        return new ParallelSideModel(
            halves.First(half => half.Site == reader.Frame.Site),
            edition.Title,
            edition.Fields.Subtitle,
            Address.Of(article.Id, edition.Language),
            article.IsOriginal(edition),
            article.IsTranslation(edition),
            reader.People(article.Authors),
            reader.Translators(edition),
            edition.Fields.Method,
            reader.Date(edition.Date, DatePlace.Of(edition.Date, Address.List("dates", reader.Language))),
            reader.OriginalChanged(edition),
            reader.Words.With("languages_only", reader.LanguageName(reader.Language)),
            reader.Words.With("parallel_first", reader.LanguageName(reader.Language)));
    }
}
