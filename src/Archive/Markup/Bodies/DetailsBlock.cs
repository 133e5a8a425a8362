using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Markup.Bodies;

/// <summary>A line that begins or ends what a reader may unfold, or tells what that is; what stands between the lines is Markdown as anywhere.</summary>
internal sealed class DetailsBlock(BlockParser parser, DetailsLine line, string written) : LeafBlock(parser)
{
    public string Written => written;

    public DetailsLine DetailsLine => line;

    /// <summary>Whether the lines that belong to it are there, all in the same quotation or item; else it is text.</summary>
    public bool IsElement { get; set; }
}

/// <summary>Reads such a line; it may stand right behind a paragraph's last line.</summary>
internal sealed class DetailsParser : BlockParser
{
    public DetailsParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || DetailsLine.Of(processor.Line.AsSpan()) is not { } line)
        {
            return BlockState.None;
        }

        var block = new DetailsBlock(this, line, processor.Line.ToString().TrimEnd())
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            ProcessInlines = line.Summary is not null,
        };
        if (line.Summary is { } summary)
        {
            var words = new StringSlice(processor.Line.Text, processor.Line.Start + summary.Start.Value, processor.Line.Start + summary.End.Value - 1);
            block.AppendLine(ref words, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        }

        processor.NewBlocks.Push(block);
        return BlockState.BreakDiscard;
    }
}
