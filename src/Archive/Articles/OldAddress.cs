using System.Buffers;
using Archive.Markup;

namespace Archive.Articles;

/// <summary>Where an article stood before: an id it had, or a path below the site's own address.</summary>
internal static class OldAddress
{
    // What no file can be named on some system, and what the host never sees of an address.
    private static readonly SearchValues<char> NeverInPaths = SearchValues.Create("\\:*?\"<>|#");

    /// <returns>
    /// An id as it is; a path as <see cref="Address"/> has it, from <c>/</c> on. Null for what cannot be redirected: another
    /// site, a query, a way out of the output folder, a file that is hidden or our own.
    /// </returns>
    public static string? Read(string written)
    {
        if (Slug.IsId(written))
        {
            return written;
        }

        var path = Folding.Composed(Uri.UnescapeDataString(written)).Trim('/');
        var parts = path.Split('/');
        if (parts.Any(part => part.Length == 0 || part[0] == '.' || part.AsSpan().ContainsAny(NeverInPaths) || part.Any(char.IsControl)))
        {
            return null;
        }

        return parts[^1].Contains('.', StringComparison.Ordinal) ? $"/{path}" : $"/{path}/";
    }
}
