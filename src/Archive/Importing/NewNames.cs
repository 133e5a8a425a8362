using Archive.Articles;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Markup;

namespace Archive.Importing;

/// <summary>The names of a draft that stand in no authority file yet.</summary>
internal static class NewNames
{
    public static IEnumerable<NewName> Of(Draft draft, Shelf shelf) =>
    [
        .. In(shelf.People, draft, FactFields.Author, FactFields.Translator),
        .. In(shelf.Publications, draft, FactFields.SourcePublication, FactFields.SourceVia),
        .. In(shelf.Topics, draft, FactFields.Topics),
    ];

    private static IEnumerable<NewName> In(Authority authority, Draft draft, params string[] fields) => fields
        .SelectMany(draft.All)
        .Select(fact => fact.Value)
        .Where(name => name.Length > 0 && authority.Resolve(name).At is null)
        .DistinctBy(Slug.Of)
        .Select(name => new NewName(authority.Kind, name, Collation.NeedsReading(name) ? draft.Readings.GetValueOrDefault(name, UnknownWord.English) : null));
}

/// <param name="Kind">The name of the authority file that would hold it, without its ending.</param>
/// <param name="Reading">In kana, or said to be unknown; null where a Japanese list needs none.</param>
internal sealed record NewName(string Kind, string Name, string? Reading)
{
    public string Id => Slug.Of(Name);

    /// <summary>Whether it has no letters of the name, since none of them can stand in an address.</summary>
    public bool IsIdMadeUp => Id.StartsWith(Slug.HashPrefix, StringComparison.Ordinal);

    /// <summary>Whether the keeper has still to say how it is read.</summary>
    public bool IsUnread => Reading == UnknownWord.English;
}
