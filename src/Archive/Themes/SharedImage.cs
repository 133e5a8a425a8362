using Archive.Articles;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>Which picture a link to a page brings with it: the article's own, else the one of the theme.</summary>
internal static class SharedImage
{
    /// <summary>The name of the theme's own, 1200 by 630; a theme may have none.</summary>
    public const string AssetName = "share.png";

    // Nobody who shows links elsewhere draws SVG, and few AVIF.
    private static readonly string[] Shown = [".png", ".jpg", ".jpeg", ".webp"];

    /// <returns>Null where the edition has no picture of such a kind.</returns>
    public static SharedImageModel? Of(Library library, Edition edition) =>
        library.Images.GetValueOrDefault(edition.File) is { } file && Array.Exists(Shown, ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? new SharedImageModel(Address.OfFile(file).Absolute(library.Settings.Url), edition.Fields.ImageAlt)
            : null;

    public static SharedImageModel? OfTheme(Frame frame) =>
        frame.Site.Assets[AssetName] is Address address ? new SharedImageModel(address.Absolute(frame.Settings.Url), null) : null;
}
