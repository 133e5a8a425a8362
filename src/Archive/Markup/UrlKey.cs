using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Markup;

/// <summary>The key by which two URLs are one source, however each was copied: from a share button, a search result or a printed page.</summary>
internal static class UrlKey
{
    private static readonly Regex Escape = new("%[0-9a-f]{2}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

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

    /// <summary><see cref="Uri"/> undoes the escapes that need not be; what is left is to spell the others in one way.</summary>
    private static string Canonical(string escaped) => Escape.Replace(escaped, escape => escape.Value.ToUpperInvariant());
}
