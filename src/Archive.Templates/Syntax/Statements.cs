namespace Archive.Templates.Syntax;

/// <summary>What does something: the closed family of statements.</summary>
internal abstract record Statement(SourceSpan Span);

internal sealed record Block(Statement[] Statements, SourceSpan Span) : Statement(Span);

internal sealed record Text(LiteralText Literal, SourceSpan Span) : Statement(Span);

/// <summary>An expression on its own: its value is written.</summary>
/// <param name="Indent">Written before each further line of the value.</param>
internal sealed record Print(Expression Value, string? Indent, SourceSpan Span) : Statement(Span);

internal sealed record If(Expression Condition, Block Then, Statement? Else, SourceSpan Span) : Statement(Span);

internal sealed record Case(Expression Value, When[] Whens, Statement? Else, SourceSpan Span) : Statement(Span);

internal sealed record When(Expression[] Values, Block Body);

internal sealed record For(LoopKind Kind, Expression Variable, Expression Items, LoopOption[] Options, Block Body, Block? Else, SourceSpan Span) : Statement(Span);

/// <summary><c>offset</c>, <c>limit</c>, <c>reversed</c>, <c>cols</c>.</summary>
/// <param name="Value">Null for <c>reversed</c>.</param>
internal sealed record LoopOption(string Name, Expression? Value, SourceSpan Span);

internal sealed record While(Expression Condition, Block Body, SourceSpan Span) : Statement(Span);

internal sealed record Break(SourceSpan Span) : Statement(Span);

internal sealed record Continue(SourceSpan Span) : Statement(Span);

internal sealed record Return(Expression? Value, SourceSpan Span) : Statement(Span);

internal sealed record Capture(Expression Target, Block Body, SourceSpan Span) : Statement(Span);

internal sealed record With(Expression Target, Block Body, SourceSpan Span) : Statement(Span);

internal sealed record Wrap(Expression Target, Block Body, SourceSpan Span) : Statement(Span);

/// <summary><c>$$</c>: the block that <c>wrap</c> hands over, written where this stands.</summary>
internal sealed record WrappedBlock(SourceSpan Span) : Statement(Span)
{
    public const string Sign = "$$";
}

internal sealed record Import(Expression Source, SourceSpan Span) : Statement(Span);

internal sealed record ReadOnly(Expression Target, SourceSpan Span) : Statement(Span);

internal sealed record FunctionStatement(Expression Name, FunctionSyntax Function, SourceSpan Span) : Statement(Span);

/// <summary>What a template says of a function that it makes.</summary>
/// <param name="Parameters">Null for a function that takes whatever it is given, as <c>$</c>.</param>
internal sealed record FunctionSyntax(string Name, Parameter[]? Parameters, Block Body)
{
    /// <summary>What stands for a name where there is none: a word of the language, which no function can have.</summary>
    public const string Anonymous = "do";

    /// <summary>Whether it sees the variables of the function that calls it.</summary>
    public bool IsAnonymous => Name == Anonymous;
}

/// <summary>What a function calls one of its arguments.</summary>
/// <param name="Default">Null where the parameter has none.</param>
internal sealed record Parameter(string Name, int Number, Expression? Default, bool IsRest);
