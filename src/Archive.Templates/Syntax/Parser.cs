namespace Archive.Templates.Syntax;

/// <summary>Makes the tree of a template from its tokens, and says of everything that is not in the language where it stands.</summary>
/// <remarks>Goes on after an error as long as it knows where a statement ends; what comes after that would be noise.</remarks>
internal sealed partial class Parser
{
    private const int DeepestExpression = 250;
    private const int DeepestBlock = 100;

    private readonly SourceFile _source;
    private readonly Names _globals;
    private readonly Names _locals;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<TemplateError> _errors = [];
    private readonly List<Include> _includes = [];
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly List<GlobalReference> _uses = [];
    private readonly List<MemberReference> _members = [];

    private int _index;
    private int _brackets;
    private int _expressionDepth;
    private int _blockDepth;
    private string? _indent;
    private bool _isLost;

    private Parser(SourceFile source, IReadOnlyList<Token> tokens, Names globals, Names locals)
    {
        _source = source;
        _tokens = tokens;
        _globals = globals;
        _locals = locals;
    }

    /// <summary>The token that stands here; inside brackets, line ends are white space.</summary>
    private Token Current => _tokens[_index];

    private Token Previous => _tokens[Math.Max(_index - 1, 0)];

    private Token Following => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    public static ParsedTemplate Parse(SourceFile source, Names globals, Names locals)
    {
        var lexed = Lexer.Read(source);
        var parser = new Parser(source, lexed.Tokens, globals, locals);
        var body = parser.ParsePage();
        if (lexed is { Unclosed: { } unclosed, Errors.Count: 0 } && parser._errors.Count == 0)
        {
            parser.Report(unclosed, "The code block that begins here is not closed by `}}`.");
        }

        parser.Report(lexed.Errors);
        return new ParsedTemplate(body, parser._errors, parser._includes, parser._assigned, parser._uses, parser._members);
    }

    private Token Next()
    {
        var token = Current;
        _index = Math.Min(_index + 1, _tokens.Count - 1);
        if (_brackets > 0)
        {
            SkipLines();
        }

        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Next();
        return true;
    }

    private void SkipLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            _index++;
        }
    }

    /// <summary>Goes over an opening bracket; until its closing one, line ends are white space.</summary>
    private Token Open()
    {
        _brackets++;
        return Next();
    }

    /// <summary>Goes over the bracket that closes what <see cref="Open"/> opened, or says that it is not there.</summary>
    private void Close(TokenKind kind, string? otherwise = null)
    {
        _brackets--;
        if (Current.Kind == kind)
        {
            Next();
            return;
        }

        Report(Current.Span, otherwise ?? $"Unexpected token found `{Written(Current)}` while expecting `{Signs.Text(kind)}`.");
    }

    private bool IsWord(string word) => IsWord(Current, word);

    private bool IsWord(Token token, string word) =>
        token.Kind == TokenKind.Identifier && _source.Text.AsSpan(token.Span.Start, token.Span.End - token.Span.Start).SequenceEqual(word);

    private bool FollowsSpace => Current.Span.Start > 0 && char.IsWhiteSpace(_source.Text[Current.Span.Start - 1]);

    private string Written(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "<eof>",
        TokenKind.InterpolationMiddle or TokenKind.InterpolationEnd => "}",
        _ => _source.Slice(token.Span).Replace("\n", "\\n", StringComparison.Ordinal),
    };

    private SourceSpan From(int start) => new(start, Math.Max(start, Previous.Span.End));

    private bool ExpectEndOfStatement()
    {
        if (Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.Exit or TokenKind.EndOfFile)
        {
            return true;
        }

        if (!_isLost)
        {
            Report(Current.Span, $"Invalid token found `{Written(Current)}`. Expecting <EOL>/end of line.");
        }

        _isLost = true;
        return false;
    }

    /// <summary>Where the parser has lost its way, what comes after that is noise too.</summary>
    private void Report(IEnumerable<LexicalError> errors)
    {
        foreach (var (offset, message) in errors.Where(error => !_isLost || error.Offset < Current.Span.End))
        {
            Report(new SourceSpan(offset, offset), message);
        }
    }

    private void Report(SourceSpan span, string message) => _errors.Add(_source.Error(span, message));

    private void Report(Construct construct, SourceSpan span, string message) =>
        Report(span, $"Error while parsing {construct.Name}: {message} in: {construct.Form}");

    private T? Lost<T>(SourceSpan span, string message)
        where T : class
    {
        Report(span, message);
        _isLost = true;
        return null;
    }
}
