using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>A function that a template made, with the file that its places refer to.</summary>
internal sealed class TemplateFunction(FunctionSyntax syntax, SourceFile file) : Callable(syntax.Name)
{
    public FunctionSyntax Syntax { get; } = syntax;

    public SourceFile File { get; } = file;
}
