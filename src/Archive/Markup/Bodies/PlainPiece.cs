namespace Archive.Markup.Bodies;

/// <summary>A stretch of a plain text: words, or what stands among them and is written otherwise: a link, words with their reading or with dots.</summary>
/// <param name="Start">Its offset in the file.</param>
internal readonly record struct PlainPiece(
    int Start, int Length, string? Url = null, ArticleLinkSyntax? Article = null, RubySyntax? Ruby = null, DotsSyntax? Dots = null)
{
    public bool IsWords => Url is null && Article is null && Ruby is null && Dots is null;
}
