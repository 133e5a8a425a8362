using Archive.Problems;

namespace Archive.Articles;

/// <summary>A topic, a person or a publication: one thing with its names, however it is spelt in the articles.</summary>
/// <param name="Id">Its address below <c>topics/</c>, <c>people/</c> or <c>publications/</c>.</param>
/// <param name="Yomi">The reading of the Japanese name, in kana; null where the name reads itself.</param>
/// <param name="Sort">What English lists go by, where it is not the name.</param>
/// <param name="IsGroup">A group of people rather than one.</param>
/// <param name="At">Its key in the authority file; null for a word that has no entry there.</param>
internal sealed record Entry(
    string Id,
    LocalText Names,
    string? Yomi = null,
    string? Sort = null,
    string? Url = null,
    bool IsGroup = false,
    IReadOnlyList<string>? Aliases = null,
    Location? At = null)
{
    /// <summary>All ways in which it may be written.</summary>
    public IEnumerable<string> Spellings => Names.All.Concat(Aliases ?? []);
}
