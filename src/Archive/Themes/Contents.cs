using Archive.Articles;
using Archive.Markup;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>A text's table of contents; one of a heading or two tells a reader nothing.</summary>
internal static class Contents
{
    private const int Fewest = 3;

    /// <param name="page">Where the text stands.</param>
    public static IReadOnlyList<HeadingModel> Of(EditionText text, Address page) => text.Headings.Count < Fewest
        ? []
        : ModelList.Of(text.Headings, heading => new HeadingModel(heading.Level, heading.Text, heading.Language, page.At(heading.Id)));
}
