using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Makes one article of the editions that share an id: which is the original, and what both files say of the work.</summary>
internal sealed class Pairing(Authorities authorities, ProblemList problems)
{
    private readonly Agreement _agreement = new(problems);

    /// <param name="editions">Hidden ones too, and no drafts unless they are to be shown, in the order of the archive's languages.</param>
    public Article Pair(IReadOnlyList<Edition> editions)
    {
        var sources = editions.Select(edition => edition.Article.Source).OfType<SourceFields>().ToList();
        var language = OriginalLanguage(editions, sources);
        var original = editions.FirstOrDefault(edition => language is not null && Article.IsSameLanguage(language, edition.Language));
        var originalDate = OriginalDate(sources, original);
        var article = new Article(
            editions[0].Id,
            [.. editions.Where(edition => edition.Fields.Shown)],
            language,
            OriginalTitle(sources, original, language),
            originalDate?.Value ?? PartialDate.Unknown,
            Authors(editions),
            SourceOf(sources, language),
            [.. authorities.Topics.Resolve(editions.SelectMany(edition => edition.Article.Topics))],
            _agreement.Rights(editions.Select(edition => edition.Article.Rights)),
            [.. editions.SelectMany(edition => edition.Article.OldAddresses).DistinctBy(address => address.Value)],
            _agreement.Withdrawn(editions.Select(edition => edition.Article.Withdrawn)),
            _agreement.Extra(editions.Select(edition => edition.Article.Extra)));
        Check(article, originalDate, editions);
        return article;
    }

    private void Check(Article article, Located<PartialDate>? originalDate, IReadOnlyList<Edition> editions)
    {
        if (article.Withdrawn is not null)
        {
            CheckIsGone(editions);
        }
        else
        {
            EditionChecks.Check(article, originalDate, problems);
        }
    }

    private string? OriginalLanguage(IReadOnlyList<Edition> editions, IReadOnlyList<SourceFields> sources)
    {
        var stated = _agreement.One(
            "original",
            sources.Select(source => source.Language).Concat(editions.Select(edition => edition.Article.Original)),
            text => text.Split('-')[0].ToLowerInvariant(),
            text => text);
        if (stated is not null)
        {
            return stated.Value;
        }

        var untranslated = editions.Where(edition => edition.Fields.Translators.Count == 0).ToList();
        if (untranslated is [var only] && !(editions.Count == 1 && IsOfAnotherText(only)))
        {
            return only.Language;
        }

        problems.Add(FieldProblems.MissingSourceLanguage(sources.Count > 0 ? sources[0].At : editions[0].Start));
        return null;
    }

    /// <summary>A lone text whose source has another title or another day is a translation, though nobody recorded its translator.</summary>
    private static bool IsOfAnotherText(Edition edition) =>
        edition.Article.Source is { } source
        && ((source.Title is { } title && Folding.Name(title.Value) != Folding.Name(edition.Title))
            || (source.Date is { } date && date.Value != edition.Date));

    private Phrase? OriginalTitle(IEnumerable<SourceFields> sources, Edition? original, string? language)
    {
        var title = _agreement.One("title", sources.Select(source => source.Title).Append(original?.Fields.Title), Folding.Name, title => title);
        return title is null || language is null ? null : new Phrase(original?.Title ?? title.Value, original?.Language ?? language);
    }

    private Located<PartialDate>? OriginalDate(IEnumerable<SourceFields> sources, Edition? original) =>
        DayOf(sources.Select(source => source.Date).Append(original?.Fields.Date));

    /// <summary>That a day is not known contradicts none that is.</summary>
    private Located<PartialDate>? DayOf(IEnumerable<Located<PartialDate>?> written)
    {
        var days = written.OfType<Located<PartialDate>>().ToList();
        return _agreement.One("date", days.Exists(day => day.Value.IsKnown) ? days.Where(day => day.Value.IsKnown) : days, day => day.Iso);
    }

    private IReadOnlyList<Entry> Authors(IEnumerable<Edition> editions)
    {
        var named = editions
            .Select(edition => edition.Article.Authors)
            .Where(authors => authors.Count > 0)
            .Select(authors => new Located<IReadOnlyList<Entry>>(
                [.. authorities.People.Resolve(authors)], authors[0].At));
        return _agreement.One(
            "author",
            named,
            authors => authorities.People.WasRead ? string.Join(" ", authors.Select(author => author.Id)) : "",
            authors => string.Join(", ", authors.Select(author => author.Names.All.First())))?.Value ?? [];
    }

    private Source? SourceOf(IReadOnlyList<SourceFields> sources, string? language)
    {
        if (sources.Count == 0)
        {
            return null;
        }

        var publication = _agreement.One("publication", sources.Select(source => source.Publication), name => authorities.Publications.WasRead ? authorities.Publications.Resolve(name).Id : "", name => name);
        return new Source(
            _agreement.One("title", sources.Select(source => source.Title), Folding.Name, title => title)?.Value,
            publication is null ? null : authorities.Publications.Resolve(publication.Value),
            _agreement.One("url", sources.Select(source => source.Url), url => UrlKey.Of(url) ?? url, url => url)?.Value,
            DayOf(sources.Select(source => source.Date))?.Value ?? PartialDate.Unknown,
            language,
            [.. sources.SelectMany(source => source.Via).Select(ViaOf).Distinct()],
            _agreement.One("snapshot", sources.Select(source => source.Snapshot), copy => UrlKey.Of(copy.Url) ?? copy.Url, copy => copy.Url)?.Value);
    }

    /// <summary>The text of every edition must be gone; that of the file which says so was looked at when it was read.</summary>
    private void CheckIsGone(IEnumerable<Edition> editions)
    {
        foreach (var edition in editions.Where(edition => edition.Article.Withdrawn is null && edition.Text.Blocks.Count > 0))
        {
            problems.Add(FieldProblems.WithdrawnHasText(edition.Text.Blocks[0].At));
        }
    }

    private Via ViaOf(ViaFields via) =>
        new(via.Publication is null ? null : authorities.Publications.Resolve(via.Publication.Value), via.Url, via.Date ?? PartialDate.Unknown);
}
