using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Something wrong in a template that only showed while it was rendered; the renderer adds the file and the way there.</summary>
internal sealed class RenderError(SourceSpan span, string message) : Exception(message)
{
    public SourceSpan Span { get; } = span;
}
