using AngleSharp.Text;

namespace Archive.Importing.Texts;

/// <summary>Stops a parser, which knows no other way, where a page becomes too much to read.</summary>
internal sealed class TangledPageException(TextPosition at) : Exception
{
    public TextPosition At => at;
}
