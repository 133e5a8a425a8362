using System.Collections;
using Archive.Articles;
using Archive.Templates;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>The other articles on a page, and how much of each it shows: found in its model, by the table that shows it to templates.</summary>
internal static class ShownArticles
{
    public static IEnumerable<ShownArticle> In(object? value) => value switch
    {
        CardModel card => [new ShownArticle(card.Name.Address, IsCard: true)],
        NameModel name => [new ShownArticle(name.Address, IsCard: false)],
        IHostObject host => host.HostType.Members.SelectMany(member => In(member.Get(host))),
        string or Html or ScriptObject => [],
        IEnumerable list => list.Cast<object?>().SelectMany(In),
        _ => [],
    };
}

/// <summary>That a page holds the name of an article, or its card.</summary>
internal sealed record ShownArticle(Address Address, bool IsCard);
