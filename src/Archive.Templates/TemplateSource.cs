namespace Archive.Templates;

/// <summary>A template as its author wrote it, before anything is known of it.</summary>
/// <param name="Name">What <c>include</c> calls it, such as <c>partials/card</c>.</param>
/// <param name="Path">What messages call it, as the author would type it.</param>
/// <param name="Text">Decoded; line ends of any system.</param>
public sealed record TemplateSource(string Name, string Path, string Text);
