namespace Archive.Markup;

/// <summary>A heading of a text, for its table of contents.</summary>
/// <param name="Level">As it is written in the HTML: 2 for the highest.</param>
/// <param name="Text">As plain text.</param>
/// <param name="Id">The element's id in the body.</param>
/// <param name="Language">Null where it is that of the text.</param>
internal sealed record Heading(int Level, string Text, string Id, string? Language);
