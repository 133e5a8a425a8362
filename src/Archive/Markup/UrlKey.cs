using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Archive.Markup;

/// <summary>The key by which two URLs are one source, however each was copied: from a share button, a search result or a printed page.</summary>
internal static class UrlKey
{
    private const string Unreserved = "-._~";

    private static readonly FrozenSet<string> Tracking = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igsh", "igshid", "mc_cid", "mc_eid", "mkt_tok",
        "ref_src", "ref_url", "_ga", "_gl", "_hsenc", "_hsmi", "vero_id");

    /// <summary>Null for what is not a web address.</summary>
    public static string? Of(string url) =>
        Urls.TryRead(url, out var address) ? Host(address) + Path(address) + Query(address) : null;

    private static string Host(Uri address)
    {
        var host = address.IdnHost.ToLowerInvariant().TrimEnd('.');
        var bare = host.StartsWith("www.", StringComparison.Ordinal) && host.LastIndexOf('.') > 3 ? host[4..] : host;
        return address.IsDefaultPort ? bare : string.Create(CultureInfo.InvariantCulture, $"{bare}:{address.Port}");
    }

    private static string Path(Uri address) => Canonical(address.AbsolutePath).TrimEnd('/');

    private static string Query(Uri address)
    {
        var kept = address.Query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !IsTracking(part)).ToList();
        return kept.Count == 0 ? "" : "?" + Canonical(string.Join('&', kept));
    }

    private static bool IsTracking(string part)
    {
        var name = part.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }

    /// <summary>One spelling for each escape: none where none is needed, capital hex digits elsewhere.</summary>
    private static string Canonical(string escaped)
    {
        var canonical = new StringBuilder(escaped.Length);
        for (var index = 0; index < escaped.Length; index++)
        {
            if (escaped.AsSpan(index) is ['%', var high, var low, ..] && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low))
            {
                canonical.Append(Escape((char)Convert.FromHexString([high, low])[0]));
                index += 2;
            }
            else
            {
                canonical.Append(escaped[index]);
            }
        }

        return canonical.ToString();
    }

    private static string Escape(char character) =>
        IsUnreserved(character) ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"%{(int)character:X2}");

    private static bool IsUnreserved(char character) =>
        char.IsAsciiLetterOrDigit(character) || Unreserved.Contains(character, StringComparison.Ordinal);
}
