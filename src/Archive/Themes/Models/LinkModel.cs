using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>A name that leads somewhere: a topic, a person, a year, an entry of a menu.</summary>
/// <param name="Address">Null where the name leads nowhere.</param>
/// <param name="Count">How many articles stand there; null where nobody counts.</param>
/// <param name="Current">Whether it is the page one is on, or the part of the site it belongs to.</param>
internal sealed record LinkModel(PhraseModel Name, Address? Address, int? Count = null, bool Current = false) : IHostObject
{
    private static readonly HostType<LinkModel> Members = new("link")
    {
        { "name", link => link.Name },
        { "address", link => link.Address },
        { "count", link => link.Count },
        { "current", link => link.Current },
    };

    HostType IHostObject.HostType => Members;

    public static LinkModel Plain(string text, Address address, int? count = null, bool current = false) =>
        new(new PhraseModel(text, null), address, count, current);
}
