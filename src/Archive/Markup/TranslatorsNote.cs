namespace Archive.Markup;

/// <summary>What a translator remarks on the text, for the index of all such notes.</summary>
/// <param name="Text">As plain text.</param>
/// <param name="Place">The id in the body at which it can be read; null where there is no block.</param>
internal sealed record TranslatorsNote(string Text, string? Place);
