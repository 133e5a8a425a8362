namespace Archive.Templates;

/// <summary>Ends the rendering of a page. Nothing of that page has been written.</summary>
public sealed class TemplateException(TemplateError error) : Exception(error.ToString())
{
    public TemplateError Error { get; } = error;
}
