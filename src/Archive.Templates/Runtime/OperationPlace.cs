using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Where an operation stands: its left side, its sign, and its right side.</summary>
internal readonly record struct OperationPlace(SourceSpan Left, SourceSpan Sign, SourceSpan Right)
{
    /// <summary>An operation inside a function, where only the call has a place.</summary>
    public static OperationPlace Of(SourceSpan call) => new(call, call, call);

    public static OperationPlace Of(Binary binary) => new(binary.Left.Span, binary.Sign, binary.Right.Span);
}
