namespace Archive.Templates.Syntax;

/// <summary>The operators and brackets as they are written; a longer one is always read before a shorter one that begins it.</summary>
internal static class Signs
{
    private static readonly (string Text, TokenKind Kind)[] All =
    [
        ("//=", TokenKind.SlashSlashEqual), ("..<", TokenKind.RangeExclusive), ("...", TokenKind.Ellipsis),

        ("++", TokenKind.PlusPlus), ("+=", TokenKind.PlusEqual), ("--", TokenKind.MinusMinus), ("-=", TokenKind.MinusEqual),
        ("*=", TokenKind.StarEqual), ("//", TokenKind.SlashSlash), ("/=", TokenKind.SlashEqual), ("%=", TokenKind.PercentEqual),
        ("==", TokenKind.EqualEqual), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessEqual), ("<<", TokenKind.LessLess),
        (">=", TokenKind.GreaterEqual), (">>", TokenKind.GreaterGreater), ("&&", TokenKind.AndAnd), ("||", TokenKind.OrOr),
        ("|>", TokenKind.Pipe), ("??", TokenKind.QuestionQuestion), ("?.", TokenKind.QuestionDot), ("?!", TokenKind.QuestionNot),
        ("..", TokenKind.Range),

        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star), ("/", TokenKind.Slash), ("%", TokenKind.Percent),
        ("=", TokenKind.Equal), ("!", TokenKind.Not), ("<", TokenKind.Less), (">", TokenKind.Greater), ("|", TokenKind.Pipe),
        ("?", TokenKind.Question), ("^", TokenKind.Caret), ("@", TokenKind.At), (",", TokenKind.Comma), (":", TokenKind.Colon),
        (".", TokenKind.Dot), (";", TokenKind.Semicolon), ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket), ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace),
    ];

    /// <summary>The sign that a text begins with; <see cref="TokenKind.Invalid"/> and one character where it begins with none.</summary>
    public static (TokenKind Kind, int Length) At(ReadOnlySpan<char> text)
    {
        foreach (var (sign, kind) in All)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                return (kind, sign.Length);
            }
        }

        return (TokenKind.Invalid, 1);
    }

    /// <summary>How a kind of token is written, for messages that say what was expected.</summary>
    public static string Text(TokenKind kind) => Array.Find(All, sign => sign.Kind == kind).Text;
}
