namespace Archive.Templates.Syntax;

/// <summary>What stands around an expression, as far as it decides where the expression ends.</summary>
internal readonly record struct Within
{
    /// <summary>The expression is a statement of its own, so it may assign.</summary>
    public bool MayAssign { get; init; }

    /// <summary>The expression is an argument: a further value after it is the next argument, not one of its own.</summary>
    public bool IsArgument { get; init; }

    /// <summary>In <c>when</c>, <c>||</c> stands between values.</summary>
    public bool EndsAtOr { get; init; }

    /// <summary>In <c>for</c>, <c>name:</c> and <c>reversed</c> belong to the loop.</summary>
    public bool EndsAtLoopOption { get; init; }

    /// <summary>Between <c>?</c> and <c>:</c>, a colon names no argument.</summary>
    public bool EndsAtColon { get; init; }
}
