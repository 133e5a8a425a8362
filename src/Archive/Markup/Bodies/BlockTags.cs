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

    /// <summary>What a paragraph is, where it stands now.</summary>
    public BlockKind Paragraphs { get; set; } = BlockKind.Paragraph;

    /// <summary>Reads the words of a leaf, with the line breaks taken out that must not show.</summary>
    public ReadOnlySpan<char> Read(LeafBlock leaf)
    {
        var text = Text.Of(leaf.Inline);
        if (!Text.HasSoftBreaks)
        {
            return text;
        }

        _breaks.Join(leaf.Inline, edition.Language.IsJapaneseIn(text));
        return Text.Of(leaf.Inline);
    }

    /// <summary>Opens an element whose address is that of a leaf's words.</summary>
    /// <param name="tag">Without its <c>&gt;</c>.</param>
    /// <param name="holdsMore">As <see cref="BlockStart.HoldsMore"/>.</param>
    public void Open(ReadOnlySpan<byte> tag, BlockKind kind, LeafBlock leaf, bool holdsMore = false)
    {
        var text = Read(leaf);
        Open(new(tag, kind, text) { HoldsMore = holdsMore }, leaf);
        if (!InNote && kind.IsText())
        {
            edition.Opening.Add(text, Text.Named);
        }
    }

    /// <summary>Keeps what is said of the next block. In a note none is addressed, and the next would be one of the text.</summary>
    public void Mark(LineMarkBlock mark)
    {
        switch (mark.Mark)
        {
            case LineMark.Unreadable:
                edition.Report(PairProblems.BadMark(At(mark)));
                break;
            case not null when InNote:
                edition.Report(PairProblems.LostMark(At(mark)));
                break;
            case LineMark.Counterpart counterpart:
                edition.Tie(counterpart.Number, At(mark));
                break;
            case LineMark.Name:
                edition.Keep(mark.Id!, At(mark));
                break;
        }
    }

    /// <summary>Opens a paragraph that is nothing but a translator's note, and so begins no text.</summary>
    public void OpenNote(LeafBlock leaf) => Open(new(WholeNote, BlockKind.Paragraph, Read(leaf)), leaf);

    /// <summary>Opens a heading; in a note it is not addressed, and in no table of contents.</summary>
    public void OpenHeading(int level, LeafBlock leaf)
    {
        if (InNote)
        {
            Open(HeadingOutline.Tag(level), BlockKind.Heading, leaf);
        }
        else
        {
            edition.OpenHeading(level, Read(leaf), At(leaf));
        }
    }

    public void Open(BlockStart start, MarkdownBlock block)
    {
        if (InNote)
        {
            edition.OpenUnaddressed(start);
        }
        else
        {
            edition.Open(start, At(block));
        }
    }

    private Location At(MarkdownBlock block) => edition.Source.At(bodyStart + block.Span.Start, block.Span.Length);
}
