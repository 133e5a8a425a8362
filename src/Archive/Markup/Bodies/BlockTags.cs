using Archive.Problems;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Archive.Markup.Bodies;

/// <summary>Writes the start tag of each Markdown block with the address of its words; blocks in a note have none, as the note has one.</summary>
internal sealed class BlockTags(EditionWriter edition, int bodyStart)
{
    /// <summary>How a paragraph begins that is a translator's note.</summary>
    public static ReadOnlySpan<byte> WholeNote => "<p class=\"tn\" role=\"note\""u8;

    private readonly SoftBreaks _breaks = new();

    public InlineText Text { get; } = new();

    public bool InNote { get; set; }

    /// <summary>Reads the words of a leaf, with the line breaks taken out that must not show.</summary>
    public ReadOnlySpan<char> Read(LeafBlock leaf)
    {
        var text = Text.Of(leaf.Inline);
        if (!Text.HasSoftBreaks)
        {
            return text;
        }

        _breaks.Join(leaf.Inline, edition.IsJapaneseBlock(text));
        return Text.Of(leaf.Inline);
    }

    /// <summary>Opens an element whose address is that of a leaf's words.</summary>
    public void Open(ReadOnlySpan<byte> startTag, BlockKind kind, LeafBlock leaf)
    {
        var text = Read(leaf);
        Open(startTag, kind, text, leaf);
        if (!InNote && kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.ListItem)
        {
            edition.Opening.Add(text, Text.Named);
        }
    }

    /// <summary>Opens an item of a list, whose address is that of its first paragraph.</summary>
    /// <param name="holdsMore">Whether other blocks follow in it.</param>
    public void OpenItem(ReadOnlySpan<byte> startTag, ParagraphBlock paragraph, bool holdsMore)
    {
        edition.HoldsMore = holdsMore;
        Open(startTag, BlockKind.ListItem, paragraph);
    }

    /// <summary>Keeps what is said of the next block.</summary>
    public void Mark(LineMarkBlock mark)
    {
        switch (mark.Mark)
        {
            case LineMark.Counterpart counterpart:
                edition.Counterpart = new PairMark(counterpart.Number, At(mark));
                break;
            case LineMark.Unreadable:
                edition.Report(PairProblems.BadMark(At(mark)));
                break;
            default:
                edition.KeptId = mark.Id;
                break;
        }
    }

    /// <summary>Opens a paragraph that is nothing but a translator's note, and so begins no text.</summary>
    public void OpenNote(LeafBlock leaf) => Open(WholeNote, BlockKind.Paragraph, Read(leaf), leaf);

    /// <summary>Opens a heading; in a note it is not addressed, and in no table of contents.</summary>
    public void OpenHeading(int level, LeafBlock leaf)
    {
        if (InNote)
        {
            Open([.. "<h"u8, (byte)('0' + level)], BlockKind.Heading, leaf);
        }
        else
        {
            edition.OpenHeading(level, Read(leaf), At(leaf));
        }
    }

    public void Open(ReadOnlySpan<byte> startTag, BlockKind kind, ReadOnlySpan<char> text, MarkdownBlock block)
    {
        if (InNote)
        {
            edition.OpenUnaddressed(startTag, kind, text);
            return;
        }

        edition.Open(startTag, kind, text, At(block));
    }

    private Location At(MarkdownBlock block) => edition.Source.At(bodyStart + block.Span.Start, block.Span.Length);
}
