using System.Text;

namespace Archive.Templates.Syntax;

/// <summary>Strings: quoted, verbatim, and with expressions in them.</summary>
internal sealed partial class Lexer
{
    private void ReadVerbatim()
    {
        var start = _position;
        var end = start + 1;
        while (end < _text.Length && (_text[end] != '`' || Peek(end + 1) == '`'))
        {
            end += _text[end] == '`' ? 2 : 1;
        }

        if (end >= _text.Length)
        {
            Unterminated(start, "verbatim string", '`');
            return;
        }

        var value = _text[(start + 1)..end].Replace("``", "`", StringComparison.Ordinal);
        Add(TokenKind.String, start, value, end + 1 - start);
    }

    /// <summary>Reads to the closing quote, or in an interpolated string to the brace that opens the next expression.</summary>
    private void ReadString(int start, int content, char quote, TokenKind kind = TokenKind.String)
    {
        var value = new StringBuilder();
        for (_position = content; _position < _text.Length; _position++)
        {
            if (EndOfPart(_text[_position], quote, kind) is { } end)
            {
                Add(end, start, value.ToString(), _position + 1 - start);
                return;
            }

            AppendCharacter(value);
        }

        if (kind == TokenKind.InterpolationMiddle)
        {
            Add(TokenKind.InterpolationCut, start, length: 1);
        }

        Unterminated(start, "string", quote);
    }

    /// <summary>The token that a character of a string ends; null where the string goes on.</summary>
    private TokenKind? EndOfPart(char character, char quote, TokenKind kind)
    {
        if (character == quote)
        {
            return kind == TokenKind.InterpolationMiddle ? TokenKind.InterpolationEnd : TokenKind.String;
        }

        if (character != '{' || kind == TokenKind.String)
        {
            return null;
        }

        _interpolations.Push(new OpenInterpolation(quote, ++_braces));
        return kind;
    }

    private void AppendCharacter(StringBuilder value)
    {
        if (_text[_position] != '\\')
        {
            value.Append(_text[_position]);
        }
        else if (!SkipLineEnd())
        {
            value.Append(ReadEscape());
        }
    }

    /// <summary>A line that ends with a backslash goes on in the next.</summary>
    private bool SkipLineEnd()
    {
        if (Peek(_position + 1) != '\n')
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>The character that an escape stands for; the position is left on the last one of the escape.</summary>
    private char ReadEscape()
    {
        _position++;
        var character = Peek(_position);
        switch (character)
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'v': return '\v';
            case '0': return '\0';
            case 'u': return ReadHexadecimal(4);
            case 'x': return ReadHexadecimal(2);
            case '\'' or '"' or '\\' or '{' or '}': return character;
            default:
                Report(Math.Min(_position, _text.Length - 1), $"Unexpected escape character `{character}` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed");
                return character;
        }
    }

    private char ReadHexadecimal(int digits)
    {
        var kind = _text[_position];
        var end = Math.Min(_position + 1 + digits, _text.Length);
        var code = 0;
        for (var index = _position + 1; index < end; index++)
        {
            if (!char.IsAsciiHexDigit(_text[index]))
            {
                var form = kind == 'u' ? @"Expecting `\u0000` to `\uffff`." : @"Expecting `\x00` to `\xff`";
                Report(index, $"Unexpected hex number `{_text[index]}` following `\\{kind}`. {form}");
                break;
            }

            code = code * 16 + Convert.ToInt32(_text[index].ToString(), 16);
            _position = index;
        }

        return (char)code;
    }

    /// <summary>The error stands at the last character, as does the token that nobody can use; of a quote that ends the template, at its start.</summary>
    private void Unterminated(int start, string what, char quote)
    {
        var isEmpty = start + (_text[start] == '$' ? 2 : 1) >= _text.Length;
        var last = isEmpty ? start : _text.Length - 1;
        Report(last, $"Unexpected end of file while parsing a {what} not terminated by a {quote}");
        Add(TokenKind.Invalid, last, length: 1);
        _position = _text.Length;
    }
}
