using System.Collections.Concurrent;
using Archive.Articles;

namespace Archive.Themes;

/// <summary>
/// What the pages of an article are made of, told by the hashes of the files that have a part in them: where these are as they were, so are the pages, and
/// no model need be made to know it. Rather too much than too little: of another article a page shows the name, and here its whole files count.
/// </summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class Ingredients(Library library, IReadOnlyList<Frame> frames)
{
    private readonly ConcurrentDictionary<string, byte[]> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Entry, byte[]> _names = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<ModelBytes> _spare = [];
    private readonly byte[] _common = ModelBytes.HashOf(
        frames.Select(frame => frame.Hash),
        library.Settings.Url.AbsoluteUri,
        library.Settings.NoIndex,
        library.Languages,
        library.Languages.Where(library.NewsLanguages.Contains));

    /// <summary>The same for all pages of an article.</summary>
    public byte[] Of(Article article) => _byId.GetOrAdd(article.Id, _ => HashOf(article, AddPages));

    private byte[] HashOf<T>(T whole, Action<T, ModelBytes> add)
    {
        var bytes = _spare.TryTake(out var spare) ? spare : new ModelBytes();
        bytes.Clear();
        add(whole, bytes);
        var hash = bytes.Hash();
        _spare.Add(bytes);
        return hash;
    }

    private void AddPages(Article article, ModelBytes bytes)
    {
        bytes.Add(_common);
        AddTexts(article, bytes);
        AddNames(article, bytes);
        AddAll(article.Editions, AddPlace, bytes);
        AddAll(library.Related[article.Id], AddRelated, bytes);
        AddAll(library.MentionedBy[article.Id], AddTexts, bytes);
    }

    /// <summary>How many there are comes first, so that no two lists run together.</summary>
    private static void AddAll<T>(IReadOnlyList<T> items, Action<T, ModelBytes> add, ModelBytes bytes)
    {
        bytes.Add(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            add(items[index], bytes);
        }
    }

    private static void AddTexts(Article article, ModelBytes bytes)
    {
        bytes.Add(article.Id);
        AddAll(article.Texts, AddText, bytes);
    }

    private static void AddText(Edition? edition, ModelBytes bytes)
    {
        bytes.Add(edition?.Id);
        bytes.Add(edition?.Language);
        bytes.Add(edition is null ? null : edition.Digest ?? throw new InvalidOperationException("an edition of a library, read of nobody knows which bytes"));
    }

    /// <summary>All entries that the words of its front matter stand for.</summary>
    private void AddNames(Article article, ModelBytes bytes)
    {
        AddAll([.. article.Texts.SelectMany(edition => library.People.Resolve(edition.Fields.Translators))], AddName, bytes);
        AddAll(article.Authors, AddName, bytes);
        AddAll(article.Topics, AddName, bytes);
        AddName(article.Source?.Publication, bytes);
        AddAll(article.Source?.Via ?? [], (via, bytes) => AddName(via.Publication, bytes), bytes);
        AddHolder(article.Rights?.Original, bytes);
        AddHolder(article.Rights?.Translation, bytes);
    }

    /// <summary>Who holds the rights may have an entry of either kind.</summary>
    private void AddHolder(Right? right, ModelBytes bytes)
    {
        if (right?.By is { Text: var name })
        {
            AddName(library.People.Resolve(name), bytes);
            AddName(library.Publications.Resolve(name), bytes);
        }
    }

    private void AddName(Entry? entry, ModelBytes bytes) => bytes.Add(entry is null ? null : _names.GetOrAdd(entry, _ => HashOf(entry, AddEntry)));

    private void AddEntry(Entry entry, ModelBytes bytes)
    {
        bytes.Add(entry.Id);
        foreach (var language in library.Languages)
        {
            var name = entry.Names.In(language);
            bytes.Add(name.Text);
            bytes.Add(name.Language);
        }

        bytes.Add(entry.Url);
        bytes.Add(entry.IsGroup);
        bytes.Add(entry.At is null);
    }

    /// <summary>Where its links lead, which files it shows, and what stands beside it.</summary>
    private void AddPlace(Edition edition, ModelBytes bytes)
    {
        bytes.Add(edition.Language);
        AddAll(library.Links[edition.File], AddTarget, bytes);
        bytes.Add(library.Images.GetValueOrDefault(edition.File)?.PublishedAs);
        var neighbours = library.Neighbours.GetValueOrDefault(edition.File);
        AddText(neighbours?.Previous, bytes);
        AddText(neighbours?.Next, bytes);
    }

    private static void AddTarget(LinkTarget target, ModelBytes bytes)
    {
        bytes.Add(target.GetType().Name);
        switch (target)
        {
            case LinkTarget.ToArticle to:
                AddTexts(to.Article, bytes);
                bytes.Add(to.Language);
                break;
            case LinkTarget.ToOriginal to:
                AddTexts(to.Article, bytes);
                break;
            case LinkTarget.ToFile to:
                bytes.Add(to.File.PublishedAs);
                break;
            case LinkTarget.ToTextPage to:
                bytes.Add(to.Name);
                bytes.Add(to.Language);
                break;
        }
    }

    private void AddRelated(RelatedArticle related, ModelBytes bytes)
    {
        if (related is RelatedArticle.Held held)
        {
            AddTexts(held.Article, bytes);
            return;
        }

        AddName(((RelatedArticle.NotHeld)related).Publication, bytes);
    }
}
