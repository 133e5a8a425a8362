using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Makes one article of the editions that share an id: which is the original, and what both files say of the work.</summary>
internal sealed class Pairing(Authority people, Authority topics, Authority publications, ProblemList problems)
{
    /// <summary>Null where no edition of the article is published.</summary>
    /// <param name="editions">All that were read, hidden ones and drafts too, in the order of the archive's languages.</param>
    public Article? Pair(IReadOnlyList<Edition> editions, bool withDrafts)
    {
        var sources = editions.Select(edition => edition.Article.Source).OfType<SourceFields>().ToList();
        var language = OriginalLanguage(editions, sources);
        var original = editions.FirstOrDefault(edition => language is not null && Article.IsSameLanguage(language, edition.Language));
        var article = new Article(
            editions[0].Id,
            [.. editions.Where(edition => edition.Fields.Shown && (withDrafts || !edition.Fields.Draft))],
            language,
            OriginalTitle(sources, original, language),
            OriginalDate(sources, original),
            Authors(editions),
            SourceOf(sources, language),
            [.. editions.SelectMany(edition => edition.Article.Topics).Select(topic => topics.Resolve(topic.Value)).DistinctBy(topic => topic.Id)],
            editions.Select(edition => edition.Article.Rights).OfType<RightsField>().FirstOrDefault(),
            [.. editions.SelectMany(edition => edition.Article.OldAddresses).DistinctBy(address => address.Value)],
            editions.Select(edition => edition.Article.Withdrawn).OfType<Withdrawal>().FirstOrDefault(),
            editions.Select(edition => edition.Article.Extra).OfType<YamlMap>().FirstOrDefault());
        CheckRights(editions);
        return article.Editions.Count == 0 ? null : article;
    }

    private string? OriginalLanguage(IReadOnlyList<Edition> editions, IReadOnlyList<SourceFields> sources)
    {
        var stated = One(
            "original",
            sources.Select(source => source.Language).Concat(editions.Select(edition => edition.Article.Original)),
            text => text.ToLowerInvariant());
        if (stated is not null)
        {
            return stated.Value;
        }

        var untranslated = editions.Where(edition => edition.Fields.Translators.Count == 0).ToList();
        if (untranslated is [var only])
        {
            return only.Language;
        }

        problems.Add(FieldProblems.MissingSourceLanguage(sources.Count > 0 ? sources[0].At : editions[0].Start));
        return null;
    }

    private Phrase? OriginalTitle(IEnumerable<SourceFields> sources, Edition? original, string? language)
    {
        var title = One("title", sources.Select(source => source.Title).Append(original?.Fields.Title), Folding.Name, title => title);
        return title is null || language is null ? null : new Phrase(original?.Title ?? title.Value, original?.Language ?? language);
    }

    private PartialDate OriginalDate(IEnumerable<SourceFields> sources, Edition? original) =>
        One("date", sources.Select(source => source.Date).Append(original?.Fields.Date), date => date.Iso)?.Value ?? PartialDate.Unknown;

    private IReadOnlyList<Entry> Authors(IEnumerable<Edition> editions)
    {
        var named = editions
            .Select(edition => edition.Article.Authors)
            .Where(authors => authors.Count > 0)
            .Select(authors => new Located<IReadOnlyList<Entry>>(
                [.. authors.Select(author => people.Resolve(author.Value)).DistinctBy(person => person.Id)], authors[0].At));
        return One(
            "author",
            named,
            authors => string.Join(" ", authors.Select(author => author.Id)),
            authors => string.Join(", ", authors.Select(author => author.Names.All.First())))?.Value ?? [];
    }

    private Source? SourceOf(IReadOnlyList<SourceFields> sources, string? language)
    {
        if (sources.Count == 0)
        {
            return null;
        }

        var publication = One("publication", sources.Select(source => source.Publication), name => publications.Resolve(name).Id, name => name);
        return new Source(
            One("title", sources.Select(source => source.Title), Folding.Name, title => title)?.Value,
            publication is null ? null : publications.Resolve(publication.Value),
            One("url", sources.Select(source => source.Url), url => UrlKey.Of(url) ?? url, url => url)?.Value,
            One("date", sources.Select(source => source.Date), date => date.Iso)?.Value ?? PartialDate.Unknown,
            language,
            [.. sources.SelectMany(source => source.Via).Select(ViaOf).Distinct()],
            sources.Select(source => source.Snapshot).OfType<Snapshot>().FirstOrDefault());
    }

    private Via ViaOf(ViaFields via) =>
        new(via.Publication is null ? null : publications.Resolve(via.Publication.Value), via.Url, via.Date ?? PartialDate.Unknown);

    /// <summary>Words on rights may stand in one file; in both they must agree.</summary>
    private void CheckRights(IEnumerable<Edition> editions)
    {
        var rights = editions.Select(edition => edition.Article.Rights).OfType<RightsField>().ToList();
        if (rights is [var one, var other] && (one with { At = other.At }) != other)
        {
            problems.Add(FieldProblems.ConflictingField(other.At, one.At, "rights", other.Text ?? "…", one.Text ?? "…"));
        }
    }

    /// <summary>One fact that may be written twice: the first that is written; a second that differs is a problem.</summary>
    /// <param name="key">What is compared.</param>
    /// <param name="shown">What is shown where two differ; else the key.</param>
    private Located<T>? One<T>(string name, IEnumerable<Located<T>?> written, Func<T, string> key, Func<T, string>? shown = null)
    {
        shown ??= key;
        var values = written.OfType<Located<T>>().ToList();
        foreach (var other in values.Skip(1).Where(other => key(other.Value) != key(values[0].Value)))
        {
            problems.Add(FieldProblems.ConflictingField(other.At, values[0].At, name, shown(other.Value), shown(values[0].Value)));
        }

        return values.FirstOrDefault();
    }
}
