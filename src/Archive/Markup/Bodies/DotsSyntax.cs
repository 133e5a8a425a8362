namespace Archive.Markup.Bodies;

/// <summary><c>《《…》》</c>: words that are emphasised by dots beside them. One pair of <c>《》</c>, or one in another, is a quotation.</summary>
/// <param name="Length">Of the whole, marks and all.</param>
internal sealed record DotsSyntax(string Words, int Length)
{
    private const string Opening = "《《";
    private const string Closing = "》》";

    /// <summary>The dots that a text begins with; null where it begins with none.</summary>
    public static DotsSyntax? At(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
        {
            return null;
        }

        var end = text[Opening.Length..].IndexOfAny("《》\n") + Opening.Length;
        return end > Opening.Length && text[end..].StartsWith(Closing, StringComparison.Ordinal)
            ? new(text[Opening.Length..end].ToString(), end + Closing.Length)
            : null;
    }

    /// <param name="language">An attribute that names it, where it is not that of the words around; else empty.</param>
    public void WriteTo(HtmlBuffer html, ReadOnlySpan<byte> language)
    {
        html.Markup("<em"u8);
        html.Markup(language);
        html.Markup(">"u8);
        html.Text(Words);
        html.Markup("</em>"u8);
    }
}
