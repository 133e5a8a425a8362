using System.Text;
using AngleSharp.Dom;
using Archive.Markup;

namespace Archive.Importing.Texts;

/// <summary>Gathers the words of a page into lines, one for each block, with a blank line between; a reading stands in braces behind its words.</summary>
internal sealed class PageLines
{
    private static readonly HashSet<string> Blocks = ElementKinds.Names(
        "address article blockquote center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li listing main ol p plaintext pre section summary table tbody td tfoot th thead tr ul xmp");

    // In these a line ends where it does in the source.
    private static readonly HashSet<string> KeepLines = ElementKinds.Names("listing plaintext pre xmp");

    private readonly List<(string Text, LineForm Form)> _lines = [];
    private readonly StringBuilder _line = new();
    private LineForm _form;
    private int _words; // where those begin to which a reading belongs

    public IReadOnlyList<PastedLine> Finish()
    {
        End();
        return [.. _lines.Select((line, index) => new PastedLine(index + 1, line.Text, line.Form))];
    }

    /// <summary>With a stack of its own, for a page may be nested deeper than a program's.</summary>
    public void Add(INode root)
    {
        var open = new Stack<Piece>();
        open.Push(new Piece(root, LineForm.Plain, KeepsLines: false, IsEnd: false));
        while (open.TryPop(out var next))
        {
            if (next.IsEnd)
            {
                End();
            }
            else if (next.Node is IText text)
            {
                Add(text.Data, next);
            }
            else
            {
                Enter(next, open);
            }
        }
    }

    private void Enter(Piece piece, Stack<Piece> open)
    {
        var name = piece.Node.NodeName.ToLowerInvariant();
        switch (name)
        {
            case "br":
                Break();
                return;
            case "rt" or "rtc" when IsInRuby(piece.Node):
                Read(piece.Node.TextContent.Trim());
                return;
            case "rp" when IsInRuby(piece.Node):
                return;
            case "ruby":
                _words = _line.Length;
                break;
        }

        if (Blocks.Contains(name))
        {
            End();
            open.Push(piece with { IsEnd = true });
        }

        var form = FormOf(name, piece.Form);
        foreach (var child in piece.Node.ChildNodes.Reverse().Where(child => child is IText or IElement))
        {
            open.Push(new Piece(child, form, piece.KeepsLines || KeepLines.Contains(name), IsEnd: false));
        }
    }

    private static bool IsInRuby(INode node) => node.ParentElement?.LocalName is "ruby";

    private static LineForm FormOf(string name, LineForm outer) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => LineForm.Heading,
        "blockquote" => LineForm.Quotation,
        "li" when outer == LineForm.Plain => LineForm.ListItem,
        _ => outer,
    };

    private void Add(string words, Piece piece)
    {
        foreach (var character in words)
        {
            var isSpace = character is ' ' or '\t' or '\n' or '\r' or '\f';
            if (character == '\n' && piece.KeepsLines)
            {
                EndLine();
            }
            else if (!isSpace || (_line.Length > 0 && _line[^1] != ' '))
            {
                _line.Append(isSpace ? ' ' : character);
            }
        }

        _form = piece.Form;
    }

    private void Read(string reading)
    {
        var words = _line.ToString(_words, _line.Length - _words);
        _line.Length = _words;
        _line.Append(RubyText.Written(words.Trim(), reading));
        _words = _line.Length;
    }

    private void EndLine()
    {
        if (_line.ToString().AsSpan().IsWhiteSpace())
        {
            End();
        }
        else
        {
            Break();
        }
    }

    private void Break()
    {
        if (_line.ToString().Trim() is { Length: > 0 } text)
        {
            _lines.Add((text, _form));
        }

        _line.Clear();
        _words = 0;
    }

    private void End()
    {
        Break();
        if (_lines.Count > 0 && _lines[^1].Text.Length > 0)
        {
            _lines.Add(("", LineForm.Plain));
        }
    }

    /// <param name="IsEnd">Whether all that stands in it has been taken.</param>
    private readonly record struct Piece(INode Node, LineForm Form, bool KeepsLines, bool IsEnd);
}
