using System.Runtime.CompilerServices;

namespace Archive.Markup;

/// <summary>HTML written as <c>$"…"</c>: what stands there is markup, and whatever fills its holes is escaped.</summary>
/// <remarks>The compiler hands the pieces over one by one, so that a hole cannot be forgotten.</remarks>
[InterpolatedStringHandler]
internal sealed class FilledHtml : IDisposable
{
    private readonly HtmlBuffer _html = new();

    /// <remarks>The two lengths are the compiler's custom; a buffer that grows has no use for them.</remarks>
    public FilledHtml(int literalLength, int formattedCount)
    {
    }

    /// <summary>In UTF-8.</summary>
    public static byte[] Of(FilledHtml html)
    {
        using (html)
        {
            return html._html.Written.ToArray();
        }
    }

    public void AppendLiteral(string markup) => _html.Markup(markup);

    public void AppendFormatted(string text) => _html.Text(text);

    public void Dispose() => _html.Dispose();
}
