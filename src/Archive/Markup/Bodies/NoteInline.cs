using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>A translator's note that stands in running text, its brackets included.</summary>
internal sealed class NoteInline : ContainerInline
{
    /// <summary>Puts every such note of a document into an inline of its own.</summary>
    public static void Gather(MarkdownDocument document)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inlines)
            {
                Gather(inlines);
            }
        }
    }

    /// <summary>Brackets that open in emphasis or in a link and close outside of it make no note; one that stands in another is part of it.</summary>
    private static void Gather(ContainerInline inlines)
    {
        foreach (var container in inlines.FindDescendants<ContainerInline>().Where(MayHoldNotes).Prepend(inlines).ToList())
        {
            if (container.FindParentOfType<NoteInline>().Any())
            {
                continue;
            }

            var pieces = new LiteralPieces(container);
            foreach (var note in NoteSyntax.In(pieces.Text).Reverse())
            {
                pieces.Cut(note.Whole.End.Value);
                Wrap(pieces.Cut(note.Whole.Start.Value), pieces.Cut(note.Whole.End.Value).PreviousSibling!);
            }
        }
    }

    private static bool MayHoldNotes(ContainerInline container) => container is EmphasisInline or LinkInline { IsImage: false };

    private static void Wrap(Inline first, Inline last)
    {
        var note = new NoteInline { Span = new SourceSpan(first.Span.Start, last.Span.End), Line = first.Line, Column = first.Column };
        first.InsertBefore(note);
        for (var inline = first; inline is not null;)
        {
            var next = inline == last ? null : inline.NextSibling;
            inline.Remove();
            note.AppendChild(inline);
            inline = next;
        }
    }
}
