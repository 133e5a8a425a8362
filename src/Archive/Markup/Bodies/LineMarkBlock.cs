using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Markup.Bodies;

/// <summary>What is said of the block behind it; nothing of it is shown.</summary>
internal sealed class LineMarkBlock(BlockParser parser, LineMark mark) : LeafBlock(parser)
{
    public LineMark Mark => mark;

    /// <summary>The id made of a name, once it is known to be the only one.</summary>
    public string? Id { get; set; }
}

/// <summary>Reads a <see cref="LineMark"/>; it may stand right behind a paragraph's last line.</summary>
internal sealed class LineMarkParser : BlockParser
{
    public LineMarkParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || LineMark.On(processor.Line.AsSpan()) is not { } mark)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new LineMarkBlock(this, mark)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}
