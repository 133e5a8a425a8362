namespace Archive.Templates.Syntax;

/// <summary>What has a value: the closed family of expressions.</summary>
internal abstract record Expression(SourceSpan Span);

internal sealed record Literal(object? Value, SourceSpan Span) : Expression(Span);

/// <summary>A string with expressions in it: plain texts (literals) and values, in order.</summary>
internal sealed record Interpolation(Expression[] Parts, SourceSpan Span) : Expression(Span);

/// <summary>A name without <c>$</c>: a global, a member of what <c>with</c> opened, a loop variable or a parameter.</summary>
internal sealed record Global(string Name, int Number, SourceSpan Span) : Expression(Span);

internal sealed record Local(string Name, int Number, SourceSpan Span) : Expression(Span);

/// <summary><c>$</c>: all arguments of the function or the included template.</summary>
internal sealed record Arguments(SourceSpan Span) : Expression(Span);

/// <summary><c>$0</c>, <c>$1</c> …</summary>
internal sealed record ArgumentAt(int Index, SourceSpan Span) : Expression(Span);

internal sealed record This(SourceSpan Span) : Expression(Span);

/// <summary><c>for.index</c> and the like.</summary>
internal sealed record LoopMember(LoopKind Loop, LoopFact Fact, SourceSpan NameSpan, SourceSpan Span) : Expression(Span);

/// <summary><c>target.name</c>. Remembers which member of which type it last met, as the next target is nearly always of that type.</summary>
internal sealed record Member(Expression Target, string Name, bool IsOptional, SourceSpan NameSpan, SourceSpan Span) : Expression(Span)
{
    /// <summary>Replaced as a whole, never changed: threads may lose each other's finding, never see half of one.</summary>
    public HostMember? LastMet { get; set; }
}

internal sealed record Indexer(Expression Target, Expression Key, SourceSpan Span) : Expression(Span);

/// <summary><c>target.empty?</c></summary>
internal sealed record EmptyTest(Expression Target, SourceSpan Span) : Expression(Span);

internal sealed record Unary(UnaryOperator Operator, Expression Operand, SourceSpan Span) : Expression(Span);

internal sealed record Binary(Expression Left, BinaryOperator Operator, Expression Right, SourceSpan Sign, SourceSpan Span) : Expression(Span);

internal sealed record Conditional(Expression Condition, Expression Then, Expression Else, SourceSpan Span) : Expression(Span);

internal sealed record Nested(Expression Inner, SourceSpan Span) : Expression(Span);

internal sealed record ArrayLiteral(Expression[] Items, SourceSpan Span) : Expression(Span);

internal sealed record ObjectLiteral((string Name, Expression Value)[] Members, SourceSpan Span) : Expression(Span);

internal sealed record Call(Expression Target, Argument[] Arguments, SourceSpan Span) : Expression(Span);

/// <summary>A template rendered where it is named; <see cref="Template"/> is known before rendering where the name is a plain string.</summary>
internal sealed record Include(Expression Name, Argument[] Arguments, SourceSpan Span) : Expression(Span)
{
    public Template? Template { get; set; }
}

/// <summary>The value on the left becomes the first argument of the first function that <see cref="To"/> calls.</summary>
internal sealed record Pipe(Expression From, Expression To, SourceSpan Span) : Expression(Span);

internal sealed record AnonymousFunction(FunctionSyntax Function, SourceSpan Span) : Expression(Span);

/// <param name="Applied">The operator of <c>+=</c> and the like; null for <c>=</c>.</param>
internal sealed record Assignment(Expression Target, BinaryOperator? Applied, Expression Value, SourceSpan Span) : Expression(Span);

/// <summary><c>++x</c>, <c>--x</c>, <c>x++</c>, <c>x--</c></summary>
internal sealed record Increment(Expression Target, int By, bool IsBefore, SourceSpan Span) : Expression(Span);

/// <summary>One value that a call hands over.</summary>
/// <param name="Name">Null where the argument is told by its position.</param>
internal sealed record Argument(string? Name, Expression Value, SourceSpan Span);

/// <summary>The statements after which the loop variables are called.</summary>
internal enum LoopKind
{
    For,
    While,
    TableRow,
}

/// <summary>What a template may ask of the loop it is in.</summary>
internal enum LoopFact
{
    Index,
    ReverseIndex,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    Column,
}
