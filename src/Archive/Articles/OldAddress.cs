using Archive.Markup;

namespace Archive.Articles;

/// <summary>Where an article stood before: an id it had, or a path below the site's own address.</summary>
internal static class OldAddress
{
    /// <returns>
    /// An id as it is; a path as <see cref="Address"/> has it, from <c>/</c> on. Null for what is no path of this site: another
    /// site's address, a query, a place on a page. Whether a file may have the name is for the output table to say.
    /// </returns>
    public static string? Read(string written)
    {
        if (Slug.IsId(written))
        {
            return written;
        }

        var path = Folding.Composed(Uri.UnescapeDataString(written)).Trim('/');
        if (path.Length == 0 || path.AsSpan().ContainsAny(":?#"))
        {
            return null;
        }

        return path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal) ? $"/{path}" : $"/{path}/";
    }
}
