using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Markup.Bodies;

/// <summary>The name that the block behind it keeps; nothing of it is shown.</summary>
internal sealed class KeptNameBlock(BlockParser parser, string name) : LeafBlock(parser)
{
    public string Name => name;

    /// <summary>The id made of the name, once it is known to be the only one.</summary>
    public string? Id { get; set; }
}

/// <summary>Reads a <see cref="KeptName"/>; it may stand right behind a paragraph's last line.</summary>
internal sealed class KeptNameParser : BlockParser
{
    public KeptNameParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || KeptName.On(processor.Line.AsSpan()) is not { } name)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new KeptNameBlock(this, name)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}
