using Archive.Articles;
using Archive.Building;

namespace Archive.Preview;

/// <summary>What stands at a path of the server: a page of the site, or the way to one.</summary>
/// <param name="Page">At that path to the letter; where nothing is, the page that says so.</param>
/// <param name="Elsewhere">Where what was meant stands; null where the page answers here.</param>
internal sealed record SitePath(Page Page, Address? Elsewhere, bool IsMissing)
{
    /// <param name="path">Decoded, from the root of the server.</param>
    public static SitePath Find(BuiltSite site, string path)
    {
        var root = Uri.UnescapeDataString(site.Context.Settings.Url.AbsolutePath);
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            return path == "/" || path + "/" == root ? new(site.Table.Find(Address.Front)!, Address.Front, IsMissing: false) : Missing(site);
        }

        var address = new Address("/" + path[root.Length..]);
        return site.Table.Find(address) is { } page ? new(page, null, IsMissing: false)
            : site.Table.Find(new Address(address.Path + "/")) is { } folder ? new(folder, folder.Address, IsMissing: false)
            : Missing(site);
    }

    /// <summary>The path of an address, encoded.</summary>
    public static string Of(BuiltSite site, Address address) => site.Context.Settings.Url.AbsolutePath + address.BelowRoot;

    private static SitePath Missing(BuiltSite site) => new(site.Table.Find(new Address("/404.html"))!, null, IsMissing: true);
}
