namespace Archive.Templates.Syntax;

/// <summary>Turns a template into tokens, once from the start to the end: text as it will be written, code as it will be parsed.</summary>
/// <remarks>White space beside <c>{{-</c>, <c>-}}</c>, <c>{{~</c> and <c>~}}</c> is gone after this, so nothing later knows of it.</remarks>
internal sealed partial class Lexer(SourceFile source)
{
    private readonly string _text = source.Text;
    private readonly List<Token> _tokens = [];
    private readonly List<LexicalError> _errors = [];
    private readonly Stack<OpenInterpolation> _interpolations = new();
    private int _position;
    private int _braces;
    private Trim _afterCode;
    private SourceSpan? _unclosed;

    /// <summary>How much white space a code block takes with it: all, or what is left of its line.</summary>
    private enum Trim
    {
        None,
        Greedy,
        Line,
    }

    /// <summary>What must follow an expression inside a string: its quote, and how many braces were open before it.</summary>
    private sealed record OpenInterpolation(char Quote, int Braces);

    /// <summary>The tokens of a template, the last being its end.</summary>
    public static Lexed Read(SourceFile source)
    {
        var lexer = new Lexer(source);
        while (lexer._position < lexer._text.Length)
        {
            lexer.ReadText();
        }

        lexer.Add(TokenKind.EndOfFile, lexer._position);
        return new Lexed(lexer._tokens, lexer._errors, lexer._unclosed);
    }

    private void ReadText()
    {
        var (opening, percents) = FindOpening(_position);
        var start = TrimmedStart(_position, opening);
        if (opening == _text.Length)
        {
            AddText(start, opening);
            _position = opening;
            return;
        }

        var inside = opening + 2 + percents;
        var trim = TrimAt(inside);
        var end = TrimmedEnd(start, opening, trim);
        AddText(start, end);
        _position = inside + (trim == Trim.None ? 0 : 1);
        if (percents > 0)
        {
            ReadEscapeBlock(percents);
            return;
        }

        Add(TokenKind.Enter, opening, trim == Trim.None ? Indent(start, opening) : null);
        ReadCode(new SourceSpan(opening, opening + 2));
    }

    /// <summary>The next <c>{{</c>, or <c>{%{</c> with its number of <c>%</c>; the end of the text where there is neither.</summary>
    private (int Opening, int Percents) FindOpening(int from)
    {
        for (var brace = _text.IndexOf('{', from); brace >= 0; brace = _text.IndexOf('{', brace + 1))
        {
            var end = brace + 1;
            while (Peek(end) == '%')
            {
                end++;
            }

            if (Peek(end) == '{')
            {
                return (brace, end - brace - 1);
            }
        }

        return (_text.Length, 0);
    }

    private Trim TrimAt(int position) => Peek(position) switch
    {
        '-' => Trim.Greedy,
        '~' => Trim.Line,
        _ => Trim.None,
    };

    private int TrimmedStart(int start, int end)
    {
        var trim = _afterCode;
        _afterCode = Trim.None;
        while (trim != Trim.None && start < end && char.IsWhiteSpace(_text[start]))
        {
            if (_text[start++] == '\n' && trim == Trim.Line)
            {
                break;
            }
        }

        return start;
    }

    private int TrimmedEnd(int start, int end, Trim trim)
    {
        while (trim != Trim.None && end > start && char.IsWhiteSpace(_text[end - 1]) && (trim == Trim.Greedy || _text[end - 1] != '\n'))
        {
            end--;
        }

        return end;
    }

    /// <summary>The white space before a code block, if nothing else stands before it on its line; that indents what the block writes.</summary>
    private string? Indent(int start, int opening)
    {
        var before = _text.AsSpan(start, opening - start);
        var line = before[(before.LastIndexOf('\n') + 1)..];
        var isWhole = line.Length < before.Length || start == 0 || _text[start - 1] == '\n';
        return isWhole && !line.IsEmpty && line.IsWhiteSpace() ? line.ToString() : null;
    }

    private void ReadEscapeBlock(int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(closing, _position, StringComparison.Ordinal);
        if (end < 0)
        {
            Report(_text.Length - 1, $"Unexpected end of file while parsing an escape block not terminated by {closing}");
            _position = _text.Length;
            return;
        }

        _afterCode = end > _position ? TrimAt(end - 1) : Trim.None;
        AddText(_position, _afterCode == Trim.None ? end : end - 1);
        _position = end + closing.Length;
    }

    private void ReadCode(SourceSpan start)
    {
        while (_position < _text.Length)
        {
            if (AtExit() is { } length)
            {
                _afterCode = length == 3 ? TrimAt(_position) : Trim.None;
                Add(TokenKind.Exit, _position, length: length);
                return;
            }

            ReadToken();
        }

        _unclosed = start;
    }

    /// <summary>The length of the exit that stands here; inside braces <c>}}</c> closes two of them.</summary>
    private int? AtExit()
    {
        if (_braces > 0)
        {
            return null;
        }

        return At("}}") ? 2 : At("-}}") || At("~}}") ? 3 : null;
    }

    private void ReadToken()
    {
        var start = _position;
        switch (_text[start])
        {
            case '\n':
                Add(TokenKind.NewLine, start, length: 1);
                break;
            case '#':
                SkipComment();
                break;
            case '"' or '\'':
                ReadString(start, start + 1, _text[start]);
                break;
            case '`':
                ReadVerbatim();
                break;
            case '$':
                ReadLocalOrInterpolation();
                break;
            case '}' when _interpolations.TryPeek(out var interpolation) && interpolation.Braces == _braces:
                ReadRestOfInterpolation(start);
                break;
            default:
                ReadWordOrSign();
                break;
        }
    }

    private void ReadRestOfInterpolation(int brace)
    {
        _braces--;
        ReadString(brace, brace + 1, _interpolations.Pop().Quote, TokenKind.InterpolationMiddle);
    }

    private void ReadWordOrSign()
    {
        var first = _text[_position];
        if (char.IsAsciiDigit(first))
        {
            ReadNumber();
        }
        else if (IsNameStart(first))
        {
            Add(TokenKind.Identifier, _position, length: NameEnd(_position) - _position);
        }
        else if (char.IsWhiteSpace(first))
        {
            _position++;
        }
        else
        {
            ReadSign();
        }
    }

    private void SkipComment()
    {
        var isBlock = At("##");
        _position += isBlock ? 2 : 1;
        while (_position < _text.Length && AtExit() is null && !(isBlock ? At("##") : At("\n")))
        {
            _position++;
        }

        if (isBlock && At("##"))
        {
            _position += 2;
        }
    }

    private void ReadLocalOrInterpolation()
    {
        var start = _position;
        if (Peek(start + 1) is '"' or '\'')
        {
            ReadString(start, start + 2, _text[start + 1], TokenKind.InterpolationStart);
            return;
        }

        var end = Peek(start + 1) == '$' ? start + 2 : NameEnd(start + 1);
        Add(TokenKind.Local, start, length: end - start);
    }

    private void ReadNumber()
    {
        var start = _position;
        var (value, length) = Numerals.At(_text.AsSpan(start));
        if (value is null)
        {
            Report(start, WrongNumeral(start));
            Add(TokenKind.Invalid, start, length: Math.Max(1, NameEnd(start) - start));
            return;
        }

        Add(TokenKind.Number, start, value, length);
    }

    private string WrongNumeral(int start) => char.ToLowerInvariant(Peek(start + 1)) switch
    {
        'x' => "Invalid hex number, expecting at least a hex digit [0-9a-fA-F] after 0x",
        'b' => "Invalid binary number, expecting at least a binary digit 0 or 1 after 0b",
        _ => $"Unable to parse the number {_text[start..NameEnd(start)]}",
    };

    private void ReadSign()
    {
        var (kind, length) = Signs.At(_text.AsSpan(_position));
        _braces += kind switch
        {
            TokenKind.OpenBrace => 1,
            TokenKind.CloseBrace when _braces > 0 => -1,
            _ => 0,
        };
        Add(kind, _position, length: length);
    }

    private void Report(int offset, string message) => _errors.Add(new LexicalError(offset, message));

    private void AddText(int start, int end)
    {
        if (end > start)
        {
            _tokens.Add(new Token(TokenKind.Text, new SourceSpan(start, end)));
        }
    }

    private void Add(TokenKind kind, int start, object? value = null, int length = 0)
    {
        _tokens.Add(new Token(kind, new SourceSpan(start, start + length), value));
        _position = Math.Max(_position, start + length);
    }

    private bool At(string sign) => string.CompareOrdinal(_text, _position, sign, 0, sign.Length) == 0;

    private char Peek(int position) => position < _text.Length ? _text[position] : '\0';

    private static bool IsNameStart(char character) => character == '_' || char.IsLetter(character);

    private int NameEnd(int start)
    {
        var end = start;
        while (end < _text.Length && (_text[end] == '_' || char.IsLetterOrDigit(_text[end])))
        {
            end++;
        }

        return end;
    }
}
