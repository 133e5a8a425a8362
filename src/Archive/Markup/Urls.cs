using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Archive.Markup;

/// <summary>Which texts are addresses on the web that an article may name, and the one form of a site's own.</summary>
internal static class Urls
{
    public static bool IsWebAddress(string text) => TryRead(text, out _);

    /// <summary>
    /// Only http and https with a host. A user name before the host is refused: <c>https://bbc.com@evil.example/</c> deceives readers.
    /// So is what cannot be seen: an address pasted with a space or a zero-width character leads nowhere.
    /// </summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0
        && address.UserInfo.Length == 0
        && !text.Any(IsNeverInAnAddress);

    /// <summary>The address of a folder: without query and fragment, its path ending in a slash.</summary>
    public static Uri WithSlash(string address)
    {
        var path = new Uri(address).GetLeftPart(UriPartial.Path);
        return new Uri(path.EndsWith('/') ? path : path + "/");
    }

    private static bool IsNeverInAnAddress(char character) =>
        character is '\\' or '<' or '>' or '"'
        || char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
}
