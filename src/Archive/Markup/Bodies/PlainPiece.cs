namespace Archive.Markup.Bodies;

/// <summary>A stretch of a plain text: words, or a link that stands among them.</summary>
/// <param name="Start">Its offset in the file.</param>
internal readonly record struct PlainPiece(int Start, int Length, string? Url = null, ArticleLinkSyntax? Article = null);
