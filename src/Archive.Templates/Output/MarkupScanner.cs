using System.Text;

namespace Archive.Templates.Output;

/// <summary>Follows the markup that a template writes: from a context through a piece of text to the context behind it.</summary>
/// <remarks>A piece is scanned once for each context it begins in, and the result remembered; values need no scanning, as they never change the context but for addresses.</remarks>
internal ref struct MarkupScanner
{
    private readonly ReadOnlySpan<byte> _text;
    private MarkupContext _context;
    private int _position;

    private MarkupScanner(MarkupContext context, ReadOnlySpan<byte> text)
    {
        _context = context;
        _text = text;
    }

    public static MarkupContext Advance(MarkupContext context, ReadOnlySpan<byte> text)
    {
        var scanner = new MarkupScanner(context, text);
        if (scanner.SplitsName())
        {
            return new MarkupContext(MarkupPlace.SplitName);
        }

        while (scanner._position < text.Length && !scanner._context.IsLost)
        {
            scanner.Step();
        }

        return scanner._context;
    }

    /// <summary>Whether a name at the end of the piece before goes on here.</summary>
    private readonly bool SplitsName() =>
        _text.Length > 0 && _context.Place switch
        {
            MarkupPlace.TagName => !EndsTagName(_text[0]),
            MarkupPlace.AttributeName => !EndsAttributeName(_text[0]),
            _ => false,
        };

    private void Step()
    {
        switch (_context.Place)
        {
            case MarkupPlace.Text or MarkupPlace.Comment or MarkupPlace.Declaration:
                SkipToEnd();
                break;
            case MarkupPlace.TagOpen:
                OpenTag();
                break;
            case MarkupPlace.TagName or MarkupPlace.Tag or MarkupPlace.AfterAttributeName or MarkupPlace.AttributeName:
                InTag();
                break;
            case MarkupPlace.BeforeValue:
                BeforeValue();
                break;
            case MarkupPlace.DoubleQuoted or MarkupPlace.SingleQuoted:
                InQuotes();
                break;
            case MarkupPlace.Unquoted:
                InUnquoted();
                break;
            default:
                InRawText();
                break;
        }
    }

    /// <summary>Where nothing counts but the sign that ends it.</summary>
    private void SkipToEnd()
    {
        switch (_context.Place)
        {
            case MarkupPlace.Text:
                SkipPast("<"u8, MarkupPlace.TagOpen);
                break;
            case MarkupPlace.Comment:
                SkipComment();
                break;
            default:
                SkipPast(">"u8, MarkupPlace.Text);
                break;
        }
    }

    private void SkipPast(ReadOnlySpan<byte> sought, MarkupPlace then)
    {
        var found = _text[_position..].IndexOf(sought);
        if (found < 0)
        {
            _position = _text.Length;
            return;
        }

        _position += found + sought.Length;
        _context = new MarkupContext(then);
    }

    /// <summary>A comment ends with <c>--></c>, and with <c>--!></c> as well.</summary>
    private void SkipComment()
    {
        var rest = _text[_position..];
        var usual = rest.IndexOf("-->"u8);
        var before = usual < 0 ? rest : rest[..usual];
        SkipPast(before.IndexOf("--!>"u8) < 0 ? "-->"u8 : "--!>"u8, MarkupPlace.Text);
    }

    private void OpenTag()
    {
        var rest = _text[_position..];
        if (rest.StartsWith("!--"u8))
        {
            _position += 3;
            _context = new MarkupContext(MarkupPlace.Comment);
            CloseEmptyComment();
        }
        else if (rest[0] is (byte)'!' or (byte)'?')
        {
            _context = new MarkupContext(MarkupPlace.Declaration);
        }
        else if (rest[0] == '/')
        {
            CloseTag(rest);
        }
        else if (char.IsAsciiLetter((char)rest[0]))
        {
            _context = new MarkupContext(MarkupPlace.TagName, MarkupNames.Element(TakeTagName()));
        }
        else
        {
            _context = MarkupContext.Text;
        }
    }

    /// <summary><c>&lt;!--></c> and <c>&lt;!---></c> are comments that end at once.</summary>
    private void CloseEmptyComment()
    {
        var rest = _text[_position..];
        if (rest.StartsWith(">"u8) || rest.StartsWith("->"u8))
        {
            SkipPast(">"u8, MarkupPlace.Text);
        }
    }

    private void CloseTag(ReadOnlySpan<byte> rest)
    {
        if (rest.Length == 1)
        {
            // Only what follows says whether this is a tag: the two belong into one piece.
            _context = new MarkupContext(MarkupPlace.SplitName);
            return;
        }

        _position++;
        _context = char.IsAsciiLetter((char)rest[1]) ? new MarkupContext(MarkupPlace.TagName) : new MarkupContext(MarkupPlace.Declaration);
        if (_context.Place == MarkupPlace.TagName)
        {
            TakeTagName();
        }
    }

    private void InTag()
    {
        var next = _text[_position];
        if (next == '>')
        {
            _position++;
            var inside = MarkupNames.Inside(_context.Element);
            _context = new MarkupContext(inside, inside == MarkupPlace.Text ? ElementKind.Other : _context.Element);
        }
        else if (next == '=' && _context.Place is MarkupPlace.AttributeName or MarkupPlace.AfterAttributeName)
        {
            _position++;
            _context = _context with { Place = MarkupPlace.BeforeValue };
        }
        else if (next == '/' && MarkupNames.Inside(_context.Element) != MarkupPlace.Text)
        {
            _context = new MarkupContext(MarkupPlace.SelfClosed);
        }
        else if (IsSpace(next) || next == '/')
        {
            var followsName = _context.Place is MarkupPlace.AttributeName or MarkupPlace.AfterAttributeName && next != '/';
            _position++;
            _context = _context with { Place = followsName ? MarkupPlace.AfterAttributeName : MarkupPlace.Tag };
        }
        else
        {
            _position += next == '=' ? 1 : 0;
            NameAttribute(TakeAttributeName());
        }
    }

    private void NameAttribute(ReadOnlySpan<byte> name)
    {
        var attribute = MarkupNames.Attribute(_context.Element, name);
        var url = attribute is AttributeKind.Url or AttributeKind.UrlList ? UrlPart.Start : UrlPart.None;
        _context = attribute == AttributeKind.LateRefresh
            ? new MarkupContext(MarkupPlace.LateRefresh)
            : new MarkupContext(MarkupPlace.AttributeName, MarkupNames.With(_context.Element, name), attribute, url);
    }

    private void BeforeValue()
    {
        var next = _text[_position];
        if (next == '>')
        {
            _context = _context with { Place = MarkupPlace.Tag };
            return;
        }

        _position += IsSpace(next) || next is (byte)'"' or (byte)'\'' ? 1 : 0;
        _context = _context with
        {
            Place = next switch
            {
                (byte)'"' => MarkupPlace.DoubleQuoted,
                (byte)'\'' => MarkupPlace.SingleQuoted,
                _ when IsSpace(next) => MarkupPlace.BeforeValue,
                _ => MarkupPlace.Unquoted,
            },
        };
    }

    private void InQuotes()
    {
        var rest = _text[_position..];
        var end = rest.IndexOf((byte)(_context.Place == MarkupPlace.DoubleQuoted ? '"' : '\''));
        var value = end < 0 ? rest : rest[..end];
        var url = _context.Url == UrlPart.None && _context.Attribute != AttributeKind.Refresh ? UrlPart.None : UrlAfter(Encoding.UTF8.GetString(value));
        if (_context.Url == UrlPart.Undecided && url == UrlPart.Closed)
        {
            _context = new MarkupContext(MarkupPlace.SplitName);
            return;
        }

        _position += end < 0 ? rest.Length : end + 1;
        _context = _context with { Url = url };
        if (end >= 0)
        {
            EndValue(value);
        }
    }

    private void InUnquoted()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] != '>' && !IsSpace(_text[_position]))
        {
            _position++;
        }

        if (_position < _text.Length)
        {
            EndValue(_text[start.._position]);
        }
    }

    private void EndValue(ReadOnlySpan<byte> value)
    {
        var element = _context is { Attribute: AttributeKind.ScriptType, Element: ElementKind.TypedScript } && MarkupNames.IsJson(value) ? ElementKind.JsonScript : _context.Element;
        _context = new MarkupContext(MarkupPlace.Tag, element);
    }

    private readonly UrlPart UrlAfter(string written) => _context.Attribute switch
    {
        AttributeKind.UrlList => AfterList(_context.Url, written),
        AttributeKind.Refresh => AfterRefresh(_context.Url, written),
        _ => Address.After(_context.Url, written, isWritten: true),
    };

    /// <summary>In <c>srcset</c> an address begins after each comma.</summary>
    private static UrlPart AfterList(UrlPart part, string written)
    {
        var comma = written.LastIndexOf(',');
        return comma < 0 ? Address.After(part, written, isWritten: true) : Address.After(UrlPart.Start, written[(comma + 1)..].TrimStart(), isWritten: true);
    }

    /// <summary>In <c>content</c> of a refresh, it begins after <c>url=</c>, where spaces may stand; before that nothing is an address.</summary>
    private static UrlPart AfterRefresh(UrlPart part, string written)
    {
        const string Mark = "url";
        var mark = written.LastIndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        var rest = mark < 0 ? "" : written[(mark + Mark.Length)..].TrimStart();
        if (rest.StartsWith('='))
        {
            return Address.After(UrlPart.Start, rest[1..].TrimStart().TrimStart('\'', '"'), isWritten: true);
        }

        return part == UrlPart.None ? part : Address.After(part, written, isWritten: true);
    }

    private void InRawText()
    {
        var next = _text[_position..].IndexOfAny((byte)'<', (byte)'"', (byte)'\\');
        if (next < 0)
        {
            _position = _text.Length;
            return;
        }

        _position += next;
        switch (_text[_position])
        {
            case (byte)'<' when IsEndTag(_text[(_position + 1)..]):
                _position++;
                _context = new MarkupContext(MarkupPlace.TagOpen);
                break;
            case (byte)'\\' when _context.Place == MarkupPlace.JsonString:
                _position = Math.Min(_position + 2, _text.Length);
                break;
            case (byte)'"' when _context.Place is MarkupPlace.Json or MarkupPlace.JsonString:
                _position++;
                _context = _context with { Place = _context.Place == MarkupPlace.Json ? MarkupPlace.JsonString : MarkupPlace.Json };
                break;
            default:
                _position++;
                break;
        }
    }

    /// <summary>Whether the text behind a <c>&lt;</c> ends the element, all of its name being there.</summary>
    private readonly bool IsEndTag(ReadOnlySpan<byte> text)
    {
        if (text.Length == 0 || text[0] != '/')
        {
            return false;
        }

        var name = TagNameAt(text[1..]);
        return name.Length + 1 < text.Length && MarkupNames.Ends(_context.Element, name);
    }

    private ReadOnlySpan<byte> TakeTagName()
    {
        var name = TagNameAt(_text[_position..]);
        _position += name.Length;
        return name;
    }

    private ReadOnlySpan<byte> TakeAttributeName()
    {
        var name = TagNameAt(_text[_position..]);
        var sign = name.IndexOf((byte)'=');
        name = sign < 0 ? name : name[..sign];
        _position += name.Length;
        return name;
    }

    /// <summary>In the name of a tag an equals sign is a letter like any other.</summary>
    private static ReadOnlySpan<byte> TagNameAt(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && !EndsTagName(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    private static bool EndsTagName(byte character) => IsSpace(character) || character is (byte)'/' or (byte)'>';

    private static bool EndsAttributeName(byte character) => EndsTagName(character) || character == '=';

    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r';
}
