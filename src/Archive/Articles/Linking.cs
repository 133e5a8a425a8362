using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Everything that was read, before anything of it knows of anything else.</summary>
/// <param name="Editions">By file.</param>
/// <param name="Files">All other files of the folders whose files are published, by path.</param>
internal sealed record Shelf(
    Settings Settings,
    IReadOnlyList<Edition> Editions,
    IReadOnlyList<TextPage> TextPages,
    Authority People,
    Authority Topics,
    Authority Publications,
    IReadOnlyList<GlossaryTerm> Glossary,
    IReadOnlyDictionary<string, Attachment> Files)
{
    /// <summary>What lies where no text is read, and may be meant for one.</summary>
    public IReadOnlyList<Located<string>> Unread { get; init; } = [];
}

/// <summary>What was read, with the editions of each work together: all that comparing its texts needs.</summary>
/// <param name="Shelf">Its names are settled.</param>
/// <param name="Unique">One an id and language, drafts among them.</param>
/// <param name="Editions">Those that count as published, by id.</param>
/// <param name="Works">Those too of which nothing is shown.</param>
/// <param name="Pairs">By id: what is in both languages, whether it is shown or not.</param>
internal sealed record PairedShelf(
    Shelf Shelf, IReadOnlyList<Edition> Unique, ILookup<string, Edition> Editions, IReadOnlyList<Article> Works, IReadOnlyList<EditionPair> Pairs);

/// <summary>Makes a library of what was read: editions paired, names resolved, every link led to where it goes.</summary>
internal static class Linking
{
    /// <param name="withDrafts">Whether drafts count as published.</param>
    /// <param name="earlier">Of an earlier run; null where there was none.</param>
    public static PairedShelf Pair(Shelf read, bool withDrafts, ProblemList problems, PairedWorks? earlier = null)
    {
        var unique = Unique(read, problems).ToList();

        // Of a draft nothing is published: no title, no date, no name. Only what links to it is told so.
        var editions = unique.Where(edition => withDrafts || !edition.Fields.Draft).ToLookup(edition => edition.Id, StringComparer.Ordinal);
        var shelf = SettledNames.Of(read, editions);
        var works = (earlier ?? new PairedWorks()).Of(
            [.. editions.OrderBy(work => work.Key, StringComparer.Ordinal).Select(work => work.ToArray())],
            new Authorities(shelf.People, shelf.Topics, shelf.Publications),
            problems);
        return new PairedShelf(shelf, unique, editions, works, [.. works.Select(work => EditionPair.Of(work, [.. editions[work.Id]])).OfType<EditionPair>()]);
    }

    public static Library Link(PairedShelf paired, ProblemList problems)
    {
        var shelf = paired.Shelf;
        var articles = paired.Works.Where(article => article.Editions.Count > 0).ToList();
        var finder = new ArticleFinder(shelf.Settings, articles);
        var links = CheckedLinks(paired, articles, finder, problems);
        IReadOnlyDictionary<string, IReadOnlyList<RelatedArticle>>? related = null;
        IReadOnlyDictionary<string, IReadOnlyList<Article>>? mentionedBy = null;
        IReadOnlyDictionary<string, Neighbours>? neighbours = null;
        Parallel.Invoke(
            () => related = new RelatedLinks(finder, shelf.Publications, Drafts(paired.Unique, articles), problems).Of(articles, paired.Editions),
            () => mentionedBy = Mentions.Of(articles, links),
            () => neighbours = NeighboursByDate.Of(articles, shelf.Settings.Languages));
        var images = ImagesOf(shelf, articles, problems);
        return new Library(
            shelf.Settings,
            articles,
            shelf.People,
            shelf.Topics,
            shelf.Publications,
            shelf.Glossary,
            shelf.TextPages,
            links,
            related!,
            mentionedBy!,
            neighbours!,
            images,
            Attachments(shelf, links, images.Values));
    }

    /// <summary>Where the links of all texts lead; what else can be checked of the archive as a whole is checked meanwhile.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>> CheckedLinks(
        PairedShelf paired, IReadOnlyList<Article> articles, ArticleFinder finder, ProblemList problems)
    {
        IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>>? links = null;
        Parallel.Invoke(
            () => links = TextLinksOf(paired.Shelf, articles, finder, problems),
            () => SourceChecks.Check(articles, paired.Editions, problems),
            () => NameChecks.Check(paired.Shelf, problems),
            () => IgnoredFiles.Check(paired.Shelf, problems),
            () => StrayFiles.Check(paired.Shelf, problems));
        return links!;
    }

    /// <summary>One edition an id and language, in the order of the archive's languages; a second one is a problem.</summary>
    private static IEnumerable<Edition> Unique(Shelf shelf, ProblemList problems)
    {
        var groups = shelf.Editions
            .OrderBy(edition => edition.Language == shelf.Settings.Main ? 0 : 1)
            .GroupBy(edition => new { edition.Id, edition.Language });
        foreach (var group in groups)
        {
            foreach (var second in group.Skip(1))
            {
                problems.Add(LinkProblems.DuplicateEdition(second.Start, group.First().Start, second.Id, second.Language));
            }

            yield return group.First();
        }
    }

    /// <summary>The editions of all that is read and not published.</summary>
    private static List<Edition> Drafts(IEnumerable<Edition> editions, IEnumerable<Article> articles)
    {
        var published = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return [.. editions.Where(edition => !published.Contains(edition.Id))];
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>> TextLinksOf(
        Shelf shelf, IEnumerable<Article> articles, ArticleFinder finder, ProblemList problems)
    {
        var links = new TextLinks(
            finder,
            shelf.Editions.ToDictionary(edition => edition.File, StringComparer.Ordinal),
            shelf.TextPages.ToDictionary(page => page.File, StringComparer.Ordinal),
            shelf.Files,
            problems);
        return articles
            .SelectMany(article => article.Editions.Select(edition => new
            {
                edition.File,
                Targets = article.Withdrawn is null ? links.Of(edition.File, edition.Id, edition.Text) : [],
            }))
            .Concat(shelf.TextPages.Select(page => new { page.File, Targets = links.Of(page.File, null, page.Text) }))
            .ToDictionary(linked => linked.File, linked => linked.Targets, StringComparer.Ordinal);
    }

    private static IReadOnlyDictionary<string, Attachment> ImagesOf(Shelf shelf, IEnumerable<Article> articles, ProblemList problems)
    {
        var images = new Dictionary<string, Attachment>(StringComparer.Ordinal);
        foreach (var edition in articles.Where(article => article.Withdrawn is null).SelectMany(article => article.Editions))
        {
            if (edition.Fields.Image is not { } image)
            {
                continue;
            }

            var path = edition.File[..(edition.File.LastIndexOf('/') + 1)] + Folding.Composed(image.Value);
            if (shelf.Files.GetValueOrDefault(path) is { IsImage: true } file)
            {
                images[edition.File] = file;
            }
            else
            {
                problems.Add(FieldProblems.BadImage(image.At, image.Value));
            }
        }

        return images;
    }

    private static IReadOnlyList<Attachment> Attachments(
        Shelf shelf, IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>> links, IEnumerable<Attachment> images) =>
    [
        .. links.Values
            .SelectMany(targets => targets)
            .OfType<LinkTarget.ToFile>()
            .Select(target => target.File)
            .Concat(images)
            .Concat(shelf.Files.Values.Where(file => file.Path.StartsWith("files/", StringComparison.Ordinal)))
            .Distinct()
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
