using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>A page of its own, such as "about": <c>pages/NAME.LANG.md</c> at <c>/LANG/NAME/</c>.</summary>
/// <param name="Summary">Null where its author wrote none.</param>
internal sealed record TextPage(string Name, string Language, string File, Location Start, string Title, string? Summary, EditionText Text);
