namespace Archive.Templates.Syntax;

/// <summary>The smallest piece of a template that means something.</summary>
/// <param name="Value">A string's text, a number, the white space before a code block that indents it; else null.</param>
internal sealed record Token(TokenKind Kind, SourceSpan Span, object? Value = null);

/// <summary>What a token is; the operators are named after their signs.</summary>
internal enum TokenKind
{
    Invalid,
    EndOfFile,
    Text,
    Enter,
    Exit,
    NewLine,
    Semicolon,

    Identifier,
    Local,
    Number,
    String,
    InterpolationStart,
    InterpolationMiddle,
    InterpolationEnd,

    /// <summary>The brace behind which an interpolated string goes on and never ends.</summary>
    InterpolationCut,

    Comma,
    Colon,
    Dot,
    QuestionDot,
    Range,
    RangeExclusive,
    Ellipsis,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,

    Plus,
    PlusPlus,
    PlusEqual,
    Minus,
    MinusMinus,
    MinusEqual,
    Star,
    StarEqual,
    Slash,
    SlashEqual,
    SlashSlash,
    SlashSlashEqual,
    Percent,
    PercentEqual,
    Equal,
    EqualEqual,
    Not,
    NotEqual,
    Less,
    LessEqual,
    LessLess,
    Greater,
    GreaterEqual,
    GreaterGreater,
    AndAnd,
    OrOr,
    Pipe,
    Question,
    QuestionQuestion,
    QuestionNot,
    Caret,
    At,
}
