using Archive.Problems;

namespace Archive.Markup;

/// <summary>A link that an edition's text makes, for linking to resolve or to note.</summary>
/// <param name="Target">
/// For a file or an image the path as written, percent-decoded, with its fragment; for an article its id; for a URL the address as it stands in the HTML.
/// </param>
/// <param name="Words">As plain text; null where the author wrote none and linking must find them.</param>
internal sealed record TextLink(LinkKind Kind, string Target, string? Words, Location At);

internal enum LinkKind
{
    /// <summary>Another edition's file, a file beside this one, a path of the site, or <c>#fragment</c> alone: a place in this edition.</summary>
    File,

    /// <summary>An article named by its id: <c>[[id]]</c>.</summary>
    Article,

    /// <summary>An address of the web; it stands finished in the HTML.</summary>
    Url,

    /// <summary>A picture from a file of the archive.</summary>
    Image,
}
