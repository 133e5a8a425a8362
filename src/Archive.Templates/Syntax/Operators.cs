namespace Archive.Templates.Syntax;

/// <summary>The operators between two values, in the words of the language's reference.</summary>
internal enum BinaryOperator
{
    Coalesce,
    CoalesceNot,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
}

/// <summary>The operators before one value.</summary>
internal enum UnaryOperator
{
    Not,
    Negate,
    Plus,
    Alias,
    Expand,
}

/// <summary>How tightly operators bind, and how they are written.</summary>
internal static class Operators
{
    /// <summary>Tighter than any operator between two values.</summary>
    public const int UnaryPrecedence = 100;

    /// <summary>Looser than any operator between two values, tighter than a pipe and <c>?:</c>.</summary>
    public const int ArgumentPrecedence = 1;

    /// <summary>The operator a token stands for between two values, and its precedence; a greater one binds tighter.</summary>
    public static (BinaryOperator Operator, int Precedence)? Between(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion => (BinaryOperator.Coalesce, 20),
        TokenKind.QuestionNot => (BinaryOperator.CoalesceNot, 20),
        TokenKind.OrOr => (BinaryOperator.Or, 30),
        TokenKind.AndAnd => (BinaryOperator.And, 40),
        TokenKind.EqualEqual => (BinaryOperator.Equal, 50),
        TokenKind.NotEqual => (BinaryOperator.NotEqual, 50),
        TokenKind.Less => (BinaryOperator.Less, 60),
        TokenKind.LessEqual => (BinaryOperator.LessOrEqual, 60),
        TokenKind.Greater => (BinaryOperator.Greater, 60),
        TokenKind.GreaterEqual => (BinaryOperator.GreaterOrEqual, 60),
        TokenKind.Plus => (BinaryOperator.Add, 70),
        TokenKind.Minus => (BinaryOperator.Subtract, 70),
        TokenKind.Star => (BinaryOperator.Multiply, 80),
        TokenKind.Slash => (BinaryOperator.Divide, 80),
        TokenKind.SlashSlash => (BinaryOperator.DivideWhole, 80),
        TokenKind.Percent => (BinaryOperator.Modulo, 80),
        TokenKind.LessLess => (BinaryOperator.ShiftLeft, 80),
        TokenKind.GreaterGreater => (BinaryOperator.ShiftRight, 80),
        TokenKind.Range => (BinaryOperator.Range, 90),
        TokenKind.RangeExclusive => (BinaryOperator.RangeExclusive, 90),
        _ => null,
    };

    public static bool IsAssignment(TokenKind kind) => kind == TokenKind.Equal || Applied(kind) is not null;

    /// <summary>The operator that <c>+=</c> and the like apply before they assign; null for any other token.</summary>
    public static BinaryOperator? Applied(TokenKind kind) => kind switch
    {
        TokenKind.PlusEqual => BinaryOperator.Add,
        TokenKind.MinusEqual => BinaryOperator.Subtract,
        TokenKind.StarEqual => BinaryOperator.Multiply,
        TokenKind.SlashEqual => BinaryOperator.Divide,
        TokenKind.SlashSlashEqual => BinaryOperator.DivideWhole,
        TokenKind.PercentEqual => BinaryOperator.Modulo,
        _ => null,
    };

    public static UnaryOperator? Before(TokenKind kind) => kind switch
    {
        TokenKind.Not => UnaryOperator.Not,
        TokenKind.Minus => UnaryOperator.Negate,
        TokenKind.Plus => UnaryOperator.Plus,
        TokenKind.At => UnaryOperator.Alias,
        TokenKind.Caret => UnaryOperator.Expand,
        _ => null,
    };

    public static string Text(BinaryOperator sought) =>
        Signs.Text(Array.Find(Enum.GetValues<TokenKind>(), kind => Between(kind)?.Operator == sought));
}
