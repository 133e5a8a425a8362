using System.Text;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>The words that stand directly in a container, as one text; whatever else stands there is one character.</summary>
internal sealed class LiteralPieces
{
    private readonly List<(int Start, Inline Inline)> _pieces = [];

    public LiteralPieces(ContainerInline container)
    {
        var text = new StringBuilder();
        foreach (var inline in container)
        {
            _pieces.Add((text.Length, inline));
            if (inline is LiteralInline literal)
            {
                text.Append(literal.Content.AsSpan());
            }
            else
            {
                text.Append(inline is LineBreakInline ? '\n' : Opening.Gap);
            }
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The inline that begins at an offset of the text, parted from what stands before it; an empty one at the end.</summary>
    public Inline Cut(int offset)
    {
        var index = _pieces.FindLastIndex(piece => piece.Start <= offset);
        var (start, inline) = _pieces[index];
        if (start == offset)
        {
            return inline;
        }

        var rest = new LiteralInline { Line = inline.Line, Column = inline.Column, Span = inline.Span };
        if (inline is LiteralInline literal)
        {
            rest.Content = new StringSlice(literal.Content.Text, literal.Content.Start + offset - start, literal.Content.End);
            literal.Content.End = literal.Content.Start + offset - start - 1;
        }

        inline.InsertAfter(rest);
        _pieces.Insert(index + 1, (offset, rest));
        return rest;
    }
}
