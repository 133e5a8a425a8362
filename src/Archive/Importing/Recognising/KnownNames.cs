using Archive.Articles;

namespace Archive.Importing.Recognising;

/// <summary>The names that the archive has entries for, by any spelling.</summary>
internal sealed record KnownNames(Authority People, Authority Publications, Authority Topics)
{
    public bool IsPerson(string name) => People.Resolve(name).At is not null;

    public bool IsPublication(string name) => Publications.Resolve(name).At is not null;

    /// <summary>The id of the entry; the name as it is where there is none.</summary>
    public static string IdOf(Authority authority, string name) => authority.Resolve(name) is { At: not null } entry ? entry.Id : name;
}
