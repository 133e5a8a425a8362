using Archive.Articles;
using Archive.Markup;

namespace Archive.Importing;

/// <summary>What the archive holds already, and what this run has added: by id, by the address of the original, by title and day.</summary>
internal sealed class Holdings
{
    private readonly Dictionary<(string Id, string Language), HeldEdition> _editions = [];
    private readonly Dictionary<string, string> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, string Date), string> _byTitle = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Holdings(IEnumerable<Edition> editions)
    {
        foreach (var edition in editions)
        {
            Add(new HeldEdition(edition.Id, edition.Language, edition.File, edition.Title, edition.Date.Iso, edition.Article.Source?.Url?.Value));
        }
    }

    public void Add(HeldEdition edition)
    {
        _ids.Add(edition.Id);
        _editions[(edition.Id, edition.Language)] = edition;
        _byTitle.TryAdd((Folding.Name(edition.Title), edition.Date), edition.Id);
        if (edition.SourceUrl is { } url && UrlKey.Of(url) is { } key)
        {
            _byAddress.TryAdd(key, edition.Id);
        }
    }

    public bool HasId(string id) => _ids.Contains(id);

    public HeldEdition? Find(string id, string language) => _editions.GetValueOrDefault((id, language));

    /// <summary>The id of the article that has its original there.</summary>
    public string? ByAddress(string? url) => url is not null && UrlKey.Of(url) is { } key ? _byAddress.GetValueOrDefault(key) : null;

    public string? ByTitle(string title, string date) => _byTitle.GetValueOrDefault((Folding.Name(title), date));
}

/// <summary>An edition that is there.</summary>
/// <param name="File">Below the input folder.</param>
internal sealed record HeldEdition(string Id, string Language, string File, string Title, string Date, string? SourceUrl);
