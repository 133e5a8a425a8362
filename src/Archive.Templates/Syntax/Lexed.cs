namespace Archive.Templates.Syntax;

/// <summary>A template as tokens, with what was wrong on the way.</summary>
/// <param name="Unclosed">The <c>{{</c> that no <c>}}</c> answers.</param>
internal sealed record Lexed(IReadOnlyList<Token> Tokens, IReadOnlyList<LexicalError> Errors, SourceSpan? Unclosed);

/// <summary>Something in a template of which no token can be made.</summary>
internal sealed record LexicalError(int Offset, string Message);
